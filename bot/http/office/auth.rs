//! Keys of offices' programs, `lotse_<number>_<secret>`: kept as a keyed hash, compared in constant time, each with its own pace.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, StatusCode};
use chrono::{DateTime, Utc};
use subtle::ConstantTimeEq;

use super::problem::Problem;
use crate::sealed::{Installation, random};
use crate::store::office_key::{OfficeKey, Scope};
use crate::store::{Store, office_key};

/// Requests of one key at once.
pub const BURST: f64 = 60.0;
/// Requests of one key in a second, in the long run.
const PER_SECOND: f64 = 5.0;
/// What a key begins with.
const PREFIX: &str = "lotse_";
/// Random bytes of a secret.
const SECRET_BYTES: usize = 32;

/// How fast each key may be and has been; by real time, for it guards this machine.
#[derive(Debug)]
pub struct Pace {
    burst: f64,
    keys: Mutex<HashMap<i64, (f64, Instant)>>,
}

impl Default for Pace {
    fn default() -> Self {
        Self { burst: BURST, keys: Mutex::default() }
    }
}

impl Pace {
    /// No limit, for a demo and its tests.
    #[must_use]
    pub fn unlimited() -> Self {
        Self { burst: f64::INFINITY, ..Self::default() }
    }

    /// Takes one request of a key; else how long to wait for the next.
    fn take(&self, key: i64, now: Instant) -> Result<(), Duration> {
        // Nothing panics while it is held; and a half-counted request is no harm.
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        let (left, last) = keys.entry(key).or_insert((self.burst, now));
        *left = (now.saturating_duration_since(*last).as_secs_f64()).mul_add(PER_SECOND, *left).min(self.burst);
        *last = now;
        if *left < 1.0 {
            return Err(Duration::from_secs_f64((1.0 - *left) / PER_SECOND));
        }
        *left -= 1.0;
        Ok(())
    }
}

/// A new key's secret: 64 hexadecimal digits.
#[must_use]
pub fn new_secret() -> String {
    random::<SECRET_BYTES>().iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"))
}

/// The key as a program sends it.
#[must_use]
pub fn written(id: i64, secret: &str) -> String {
    format!("{PREFIX}{id}_{secret}")
}

/// The hash under which a key is kept.
#[must_use]
pub fn hash(installation: &Installation, secret: &str) -> Vec<u8> {
    installation.secret(&format!("office key {secret}")).into_bytes()
}

/// The key of a request, which may do this.
///
/// # Errors
/// A [`Problem`]: no key, one that is unknown or over (said alike), one without the scope, or one that is too fast.
pub async fn key_of(store: &Store, pace: &Pace, headers: &HeaderMap, scope: Scope, now: DateTime<Utc>) -> Result<OfficeKey, Problem> {
    let refused = |code, detail| Problem::new(StatusCode::UNAUTHORIZED, code, detail);
    let given = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let Some(given) = given.and_then(|value| value.split_once(' ')).filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer")) else {
        return Err(refused("key-missing", "send the office's key as `Authorization: Bearer …`"));
    };
    let unknown = || refused("key-unknown", "this key is unknown, revoked or over");
    let parts = given.1.trim().strip_prefix(PREFIX).and_then(|rest| rest.split_once('_'));
    let (id, secret) = parts.and_then(|(id, secret)| Some((id.parse::<i64>().ok()?, secret))).ok_or_else(unknown)?;
    let mut reader = store.reader().await?;
    let (key, known) = office_key::by_id(&mut reader, id).await?.ok_or_else(unknown)?;
    let same = bool::from(hash(&store.installation, secret).ct_eq(&known));
    if !same || key.expires <= now {
        return Err(unknown());
    }
    if let Err(wait) = pace.take(key.id, Instant::now()) {
        let problem = Problem::new(StatusCode::TOO_MANY_REQUESTS, "too-fast", "this key sends too many requests; wait, or send in bulk");
        return Err(Problem { retry_after: Some(wait.as_secs() + 1), ..problem });
    }
    if !key.scopes.contains(&scope) {
        return Err(Problem::new(StatusCode::FORBIDDEN, "key-scope", "this key may not do this"));
    }
    Ok(key)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::{BURST, Pace};

    #[test]
    fn a_key_that_is_too_fast_hears_how_long_to_wait() {
        let (pace, start) = (Pace::default(), Instant::now());
        let mut taken = 0;
        while pace.take(1, start).is_ok() {
            taken += 1;
        }
        assert!(f64::from(taken) >= BURST);
        let wait = pace.take(1, start).expect_err("it is too fast");
        assert!(wait <= Duration::from_millis(201), "{wait:?}");
        assert!(pace.take(2, start).is_ok(), "another key has its own pace");
        assert!(pace.take(1, start + wait + Duration::from_millis(1)).is_ok());
    }
}
