//! What the bot shows to those who run it: health and metrics, and the place where webhook and office API are merged in.

pub mod calendar;
pub mod hsds;
pub mod office;
mod router;

pub use router::{Server, router, serve};
