//! What a person reads, in their own language: texts, dates, numbers, and how far their translation is.
//!
//! | file | what it tells |
//! | --- | --- |
//! | `args` | the variables of a text, numbers in the reader's digits |
//! | `entry` | a message as its file has it, with places for findings |
//! | `catalog` | the Fluent files of all languages: look-up with a fallback that says so |
//! | `negotiate` | Telegram's language code → a language we speak; fallback chains; own names |
//! | `date` | dates, weekdays, times and numbers as their readers write them |
//! | `state` | which message is missing, stale, a draft or reviewed in which language |
//! | `exchange` | PO and XLIFF files for translators who work offline |
//! | `ftl` | a single Fluent pattern as text and back |
//!
//! German is the [`SOURCE`]: every other text is a translation of it and carries the hash of the German text it was made from.

mod args;
mod catalog;
mod date;
mod entry;
mod exchange;
mod ftl;
mod negotiate;
mod state;

pub use args::{Args, Value};
pub use catalog::{Catalog, Rendered};
pub use date::{Formats, isolate_ltr};
pub use entry::{Attribute, Entry, Pattern};
pub use exchange::{Imported, export_po, export_xliff, import_po, import_xliff, language_of};
pub use negotiate::{fallbacks, negotiate, own_name};
pub use state::{Coverage, Mark, Record, State, States, coverage, mark, source_hash, states};

/// The language that texts are written in first; all others are translated from it.
pub const SOURCE: &str = "de";
/// Messages whose names begin so are for staff, and exist in [`STAFF_LANGUAGES`] only.
pub const STAFF: &str = "staff-";
/// See [`STAFF`].
pub const STAFF_LANGUAGES: [&str; 2] = ["de", "en"];

/// Whether a language has to have a message: those for staff exist in two languages only.
#[must_use]
pub fn needs(language: &crate::ids::Language, message: &str) -> bool {
    !message.starts_with(STAFF) || STAFF_LANGUAGES.contains(&language.as_str())
}
