//! One test binary; `support` is the harness, talks and fixtures are data.

mod check;
mod command;
mod coverage;
mod danger;
mod engine;
mod migration;
mod properties;
mod support;
mod talks;
mod tidy;
