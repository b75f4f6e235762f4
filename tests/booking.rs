//! Appointments: what offices offer, free times, reminders, calendar files; what staff do with them in the bot.

mod calendar;
mod desk;
mod elsewhere;
mod offer;
mod policy;
mod slots;
