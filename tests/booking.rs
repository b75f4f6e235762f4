//! Appointments: what offices offer, free times, reminders, calendar files; clients who book, and what staff do, through the shipped
//! bot.

mod calendar;
mod client;
mod desk;
mod elsewhere;
mod offer;
mod policy;
mod slots;
