//! Appointments in the running bot: how a client finds a time, keeps, moves and cancels it, and what goes out about it. Everything
//! happens in the transaction of the update, or of the job, that causes it.
//!
//! | file | tells |
//! | --- | --- |
//! | `details.rs` | what lies sealed of an appointment |
//! | `free.rs` | free times of an office, as the database knows them now |
//! | `made.rs` | a time is held, booked, moved, cancelled; its reminders are planned |
//! | `told.rs` | what is said about one, in the client's language and in German; its calendar file |
//! | `press.rs` | buttons of appointments, as callback data |
//! | `news.rs` | a client hears that theirs was booked, moved, cancelled or missed |

mod details;
mod free;
mod made;
mod news;
mod press;
pub(in crate::conversation) mod told;

pub use details::{Details, Interpreter};
pub(super) use free::schedule;
pub use free::{By, Calendar, Look, calendar};
pub use made::{New, book, hold, plan_missed, plan_reminders, takes};
pub use news::{News, tell};
pub use press::BookPress;
