//! What a person agreed to, what is kept how long, and the receipt of an erasure.

mod consent;
pub mod receipt;
mod retention;

pub use consent::{CONSENT_VERSION, Consent, Purpose};
pub use receipt::{Receipt, ReceiptError};
pub use retention::{Action, Keep, Kind, RETAINED, Retained, due};
