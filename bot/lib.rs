//! Lotse: a newcomer's first contact with a counselling service, in their language.
//!
//! Read from the floor upwards; imports point downwards only (`tests/tidy.rs` holds that):
//!
//! | folder | tells |
//! | --- | --- |
//! | [`ids`], [`clock`], [`private`], [`finding`], [`yaml`], [`condition`] | the floor: names, time, redaction, faults, files |
//! | [`language`] | texts, dates and numbers in every language |
//! | [`directory`] | decision tables, crisis numbers, services, places |
//! | [`flow`] | decision trees and the engine that walks them |
//! | [`understanding`] | a typed text → danger, escape word, answer or question |
//! | [`conversation`] | what one event means: understand, decide, render |
//! | [`check`] | content is proven before anyone meets it |
//! | [`cli`] | one file per command |
//! | [`app`] | where everything is wired |
//!
//! # Invariants
//! - The engine is total and deterministic: equal content, session, event and time give an equal step, and none panics.
//! - From every state a person and help are one press away; no text of a client can change that.
//! - A word of danger is looked for before anything else, in every language, at any time.
//! - What a person said travels in [`private::Private`] and shows in no log and no error.
//! - Rules are dated data; their outcome is "can probably help" or "ask a person", never "no".
//! - Content with an error does not start.

pub mod clock;
pub mod condition;
pub mod finding;
pub mod ids;
pub mod private;
pub mod yaml;

pub mod directory;
pub mod flow;
pub mod language;
pub mod understanding;

pub mod conversation;

pub mod check;
pub mod cli;

pub mod app;
