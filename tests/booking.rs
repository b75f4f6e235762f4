//! Appointments without a database: what offices offer, free times, reminders, calendar files.

mod calendar;
mod elsewhere;
mod offer;
mod policy;
mod slots;
