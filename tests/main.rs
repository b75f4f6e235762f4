//! One test binary; `support` is the harness, talks and fixtures are data.

mod bot;
mod cards;
mod check;
mod command;
mod config;
mod coverage;
mod crash;
mod danger;
mod demo;
mod directory;
mod directory_search;
mod emulator;
mod engine;
mod faq;
mod faults;
mod holidays;
mod hostile;
mod http;
mod migration;
mod page;
mod privacy;
mod properties;
mod store;
mod support;
mod talks;
mod tidy;
