//! Telegram's Bot API: updates come in, messages go out.
//!
//! | file | tells |
//! | --- | --- |
//! | `api.rs` | one call over HTTP, and what its failure means |
//! | `update.rs` | a raw update → who it was and what they did |
//! | `intake.rs` | batches from long polling or the webhook, in order, each committed before it is confirmed |
//! | `webhook.rs` | the route that Telegram calls, and its secret |
//! | `call.rs` | one outgoing thing → one call |
//! | `pace.rs` | when the next call may go, within Telegram's published limits |
//! | `queue.rs` | what was claimed and waits in memory for its turn |
//! | `settled.rs` | what became of it, written down |
//! | `presses.rs` | presses are answered at once |
//! | `sender.rs` | the outbox, drained by lanes |
//! | `presses.rs` | presses are answered, so that their buttons stop spinning |
//! | `profile.rs` | commands and descriptions in all languages, told only when they changed |
//!
//! Types of the Bot API are teloxide's. Its client is not used: it sleeps for ten seconds inside a call after a server
//! error and does not say whether a lost call may have taken effect, and both matter here.

pub mod api;
mod call;
pub mod intake;
pub mod pace;
pub mod presses;
pub mod profile;
mod queue;
pub mod sender;
pub mod settled;
pub mod update;
pub mod webhook;

pub use api::{Api, Failure};
