//! When somebody is busy, from a calendar of theirs elsewhere (an ICS feed): recurring events, exceptions to them, whole days, zones.
//!
//! Only times are kept, never what they are about. A faulty event is reported with its line and loses nothing but itself.

mod event;
mod lines;
mod times;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::{Span, merged};

/// Bytes of a feed; one that is larger is refused as a whole.
pub const BYTES_MAX: usize = 4_000_000;
/// Events of a feed that are read; those after them are not, and that is told.
pub const EVENTS_MAX: usize = 10_000;
/// Of these, how many may recur: each is walked from its first day.
pub const RECURRING_MAX: usize = 500;
/// Times of recurring events that are walked through, all of them together.
pub const TIMES_MAX: usize = 200_000;
/// Faults that are told; more are counted by nobody.
pub const FAULTS_MAX: usize = 100;

/// Something in a feed that was not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong, lower-case, without anything that stands in the feed but names of properties and zones.
    pub message: String,
}

/// What a feed says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Busy {
    /// When somebody is busy, in order and apart, cut to the window.
    pub spans: Vec<Span>,
    /// What was not understood; the rest counts all the same.
    pub faults: Vec<Fault>,
}

/// Reads a feed. `zone` is that of times without one, unless the feed names its own; only what overlaps `window` counts.
#[must_use]
pub fn read(text: &str, zone: Tz, window: Span) -> Busy {
    if text.len() > BYTES_MAX {
        return Busy { spans: Vec::new(), faults: vec![fault(1, format!("more than {BYTES_MAX} bytes"))] };
    }
    let (events, mut faults) = event::events(text, zone);
    // A changed time of a series stands in an event of its own; the series then has no such time.
    let mut changed: BTreeMap<&str, BTreeSet<DateTime<Utc>>> = BTreeMap::new();
    for event in &events {
        if let Some(instead_of) = event.instead_of {
            changed.entry(&event.uid).or_default().insert(instead_of);
        }
    }
    let (mut spans, mut recurring, mut left) = (Vec::new(), 0, TIMES_MAX);
    for event in events.iter().filter(|event| event.busy) {
        recurring += usize::from(event.rule.is_some());
        if event.rule.is_some() && (recurring > RECURRING_MAX || left == 0) {
            faults.push(fault(event.line, format!("more than {RECURRING_MAX} events recur, or more than {TIMES_MAX} times")));
            continue;
        }
        let without = changed.get(&*event.uid).filter(|_| event.instead_of.is_none());
        match event.times(window, &mut left) {
            Ok(times) => {
                let kept = times.into_iter().filter(|span| without.is_none_or(|without| !without.contains(&span.from)));
                spans.extend(kept.filter(|span| span.overlaps(window)).map(|span| cut(span, window)));
            }
            Err(message) => faults.push(fault(event.line, message)),
        }
    }
    faults.sort_by_key(|fault| fault.line);
    faults.truncate(FAULTS_MAX);
    Busy { spans: merged(spans), faults }
}

fn cut(span: Span, window: Span) -> Span {
    Span { from: span.from.max(window.from), until: span.until.min(window.until) }
}

fn fault(line: usize, message: impl Into<String>) -> Fault {
    Fault { line, message: message.into() }
}
