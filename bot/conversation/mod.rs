//! What one event means: words are understood, the pure engine decides, screens are rendered.
//!
//! | file | tells |
//! | --- | --- |
//! | `files.rs` | the content files: embedded in the binary, overlaid by a folder |
//! | `content.rs` | all content, loaded and merged, with every finding |
//! | `records.rs` | imported records laid above it; `described.rs`: what such a service is for, in the reader's language |
//! | `input.rs` | what a client sent → an event of the engine |
//! | `turn.rs` | one turn: event, engine, and what the world answers, until the client is asked again |
//! | `recipient.rs` | who will read a client's request |
//! | `render.rs` | a screen → text and buttons in the client's language |
//! | `writer.rs` | texts in one language, and what is said about one that is not translated |
//! | `cards.rs`, `numbers.rs`, `faq.rs` | services and crisis numbers as text; an answer of the FAQ |
//! | `gap.rs` | a question without an answer: counted, and its words kept where the operator decided so |
//! | `found.rs` | the services that a query finds, a card each |
//! | `heard.rs` | how a question is heard at the main menu, for measuring |
//! | `places.rs` | a typed place that may be one of several |
//! | `script.rs` | a whole talk as data, for tests and the terminal |
//! | `update.rs`, `link.rs` | what reached the bot: who it was and what they did; what a link asks for |
//! | `intake.rs`, `acted.rs` | a batch of updates, taken in one transaction; what one of them leads to |
//! | `wake.rs` | what a timer means |
//! | `cases/` | a client's request handed to staff: how it is made, written in, ended |
//! | `booking/` | appointments: found, kept, moved, cancelled, reminded of |
//! | `office_appointments.rs` | appointments that offices make elsewhere: made, moved, cancelled, with what the client is told |
//! | `join.rs` | a client opens such an appointment's code, reads what will be sent, and says yes or no |
//! | `letters.rs` | sheets with codes that an office prints |
//! | `calendar/` | what an office's calendar says: conflicts, why a time is not offered, feeds |
//! | `desk/` | what staff do in their private chat |
//! | `stored.rs`, `outgoing.rs` | a talk as the database keeps it; what is sent, in few calls |

mod acted;
pub mod booking;
pub mod calendar;
mod cards;
pub mod cases;
pub mod content;
mod described;
pub mod desk;
mod faq;
pub mod files;
mod found;
pub mod gap;
mod heard;
pub mod input;
pub mod intake;
mod join;
pub mod letters;
pub mod link;
mod numbers;
pub mod office_appointments;
pub mod outgoing;
mod places;
mod recipient;
pub mod records;
pub mod render;
pub mod script;
pub mod stored;
pub mod turn;
pub mod update;
pub mod wake;
mod writer;

pub use acted::{Acted, act};
pub use content::{Content, Decided};
pub use files::Files;
pub use heard::{Heard, heard};
pub use input::Input;
pub use records::Imported;
pub use render::{Action, Message, RenderedButton};
pub use turn::{Out, Turned, turn};
