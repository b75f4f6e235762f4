//! What an office's calendar says, free of who asks: appointments that its hours no longer cover, why a time is not offered, a
//! counsellor's feed, and busy times from elsewhere.

mod conflicts;
mod feed;
mod import;
mod why;

pub use conflicts::{Conflict, conflicts, within};
pub use feed::{TOKEN_LETTERS, feed, hash, new_token};
pub use import::{Fault, IMPORTED, take_over};
pub use why::{Asked, why};
