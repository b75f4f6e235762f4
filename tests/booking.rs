//! Appointments: what offices offer, free times, reminders, calendar files; and a client who books, through the shipped bot.

mod calendar;
mod client;
mod offer;
mod policy;
mod slots;
