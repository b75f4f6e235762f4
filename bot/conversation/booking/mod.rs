//! Appointments in the running bot: how a client finds a time, keeps, moves and cancels it, and what goes out about it. Everything
//! happens in the transaction of the update, or of the job, that causes it.
//!
//! | file | tells |
//! | --- | --- |
//! | `details.rs` | what lies sealed of an appointment |
//! | `free.rs` | free times of an office, as the database knows them now |
//! | `made.rs` | a time is held, booked, moved, cancelled; its reminders are planned |
//! | `office.rs` | what the office hears of it |
//! | `draft.rs`, `screens.rs` | what a client chose so far; how a screen looks |
//! | `look.rs`, `settle.rs` | office, kind, day, time; wishes, agreement, yes |
//! | `mine.rs`, `own.rs` | one's appointments and what can be done with each; one that was made elsewhere (G5) |
//! | `queue.rs` | the waiting list |
//! | `client.rs` | what a client does, taken apart |
//! | `remind.rs` | what is due goes out, or not |
//! | `told.rs` | what is said about one, in the client's language and in German; its calendar file |
//! | `press.rs` | buttons of appointments, as callback data |
//! | `unanswered.rs` | requests that the office did not answer end in time |
//! | `news.rs` | a client hears that theirs was booked, moved, cancelled or missed |

pub(super) mod client;
mod details;
mod draft;
mod free;
mod look;
mod made;
mod mine;
mod news;
mod office;
mod own;
mod press;
pub mod queue;
pub mod remind;
mod screens;
mod settle;
pub(in crate::conversation) mod told;
pub mod unanswered;

pub use client::MINE;
pub use details::{Details, Interpreter};
pub use draft::{Draft, Own, Pick};
pub(super) use free::schedule;
pub use free::{By, Calendar, Look, calendar};
pub(super) use made::policy_of;
pub use made::{New, book, hold, plan_missed, plan_reminders, takes};
pub use news::{News, tell};
pub use office::{Happened, hears};
pub use press::BookPress;
