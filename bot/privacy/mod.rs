//! What a person agreed to, what is kept how long, the receipt of an erasure, and what is taken out of kept words.

mod consent;
pub mod receipt;
mod retention;
mod scrub;
mod table;

pub use consent::{CONSENT_VERSION, Consent, Purpose};
pub use receipt::{Receipt, ReceiptError};
pub use retention::{Action, Keep, Kind, Retained, due};
pub use scrub::{WORDS_MAX, scrub};
pub use table::RETAINED;
