//! Appointments without a database: what offices offer, free times, reminders, calendar files.

mod offer;
mod policy;
mod slots;
