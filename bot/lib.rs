//! Lotse: a newcomer's first contact with a counselling service, in their language.
//!
//! Read from the floor upwards; imports point downwards only (`tests/tidy.rs` holds that):
//!
//! | folder | tells |
//! | --- | --- |
//! | [`ids`], [`clock`], [`private`], [`finding`], [`yaml`], [`condition`] | the floor: names, time, redaction, faults, files |
//! | [`config`], [`logging`], [`metrics`], [`health`] | the floor: checked settings; log lines, counts and readiness without content |
//! | [`sealed`], [`numbers`] | the floor: what people told lies sealed; ids of rows |
//! | [`language`] | texts, dates and numbers in every language |
//! | [`directory`] | decision tables, crisis numbers, services, places |
//! | [`flow`] | decision trees and the engine that walks them |
//! | [`understanding`] | a typed text → danger, escape word, answer or question |
//! | [`faq`] | a question in anybody's words → an answer, three offers, or honest silence |
//! | [`casework`] | staff roles, offices, where a case stands and who gets it |
//! | [`booking`] | appointments: free times, where one stands, reminders, calendar files |
//! | [`privacy`] | consent, what is kept how long, receipts of deletions |
//! | [`store`] | the database: one file per thing that is stored |
//! | [`conversation`] | what one event means: load, understand, decide, render, commit |
//! | [`telegram`] | the Bot API: intake, sender, profile |
//! | [`http`] | health, readiness, metrics, and the webhook's route |
//! | [`work`] | what happens by itself: timers, retention, gauges, new content |
//! | [`running`] | the running bot: all of it started and stopped together |
//! | [`check`] | content is proven before anyone meets it |
//! | [`cli`] | one file per command |
//! | [`app`] | reads the command line, maps an error to an exit code |
//!
//! [`emulator`] stands apart: it knows the Bot API and the floor, nothing of Lotse.
//!
//! # Invariants
//! - The engine is total and deterministic: equal content, session, event and time give an equal step, and none panics.
//! - From every state a person and help are one press away; no text of a client can change that.
//! - A word of danger is looked for before anything else, in every language, at any time.
//! - What a person said travels in [`private::Private`] and shows in no log and no error.
//! - Rules are dated data; their outcome is "can probably help" or "ask a person", never "no".
//! - Content with an error does not start.
//! - An update is confirmed only after its turn was committed; a crash loses nothing and takes no decision twice.
//! - What a person told and any Telegram id lie sealed with a key of that person's own; to erase them is to delete it.

pub mod clock;
pub mod condition;
pub mod config;
pub mod finding;
pub mod health;
pub mod ids;
pub mod logging;
pub mod metrics;
pub mod numbers;
pub mod private;
pub mod sealed;
pub mod yaml;

pub mod directory;
pub mod flow;
pub mod language;
pub mod privacy;
pub mod understanding;

pub mod faq;

pub mod casework;

pub mod booking;

pub mod store;

pub mod conversation;

pub mod http;
pub mod telegram;
pub mod work;

pub mod running;

pub mod emulator;

pub mod check;
pub mod cli;

pub mod app;
