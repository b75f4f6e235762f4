//! What happens by itself: timers, retention, gauges, new content. Each is a function that runs once, and a thin loop around it.

pub mod busy;
pub mod casework;
pub mod content;
pub mod gauges;
pub mod reach;
pub mod reminders;
pub mod retention;
pub mod timers;
pub mod webhooks;
