//! The one place that looks at the wall clock; everything else gets the time as an argument.

use chrono::{DateTime, Utc};

/// The present instant in UTC.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the one exception that clippy.toml speaks of")]
pub fn now() -> DateTime<Utc> {
    Utc::now()
}
