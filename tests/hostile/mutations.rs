//! The same updates with something broken in them: a short stand-in for `fuzz/`, which needs a nightly compiler.
//!
//! `PROPTEST_CASES=20000 cargo test mutations` tries longer.

use std::sync::LazyLock;

use lotse::conversation::Content;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::FileFailurePersistence;
use serde_json::{Value, json};

use super::{corpus, sendable};
use crate::support::client::noon;
use crate::support::shared;

/// Updates in one talk.
const UPDATES: usize = 5;
/// Changes of one update.
const CHANGES: usize = 4;
/// Longer bodies say nothing new and take long.
const BODY_MAX: usize = 3_000;

static BODIES: LazyLock<Vec<String>> =
    LazyLock::new(|| corpus().into_iter().map(|(_, line)| line.body()).filter(|body| (1..=BODY_MAX).contains(&body.len())).collect());

/// One thing that breaks.
#[derive(Debug, Clone)]
enum Change {
    /// A byte of the body becomes another one.
    Flip(Index, u8),
    /// A part of the body goes.
    Cut(Index, u8),
    /// A field or an item goes.
    Drop(Index),
    /// A value becomes one of another type.
    Swap(Index, Value),
    /// A value takes the place of another one.
    Copy(Index, Index),
}

fn change() -> impl Strategy<Value = Change> {
    let odd = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
        Just(json!("1.4294967295.w.menu")),
        Just(json!({ "id": -5, "type": "group" })),
    ];
    prop_oneof![
        2 => (any::<Index>(), any::<u8>()).prop_map(|(at, byte)| Change::Flip(at, byte)),
        1 => (any::<Index>(), any::<u8>()).prop_map(|(at, bytes)| Change::Cut(at, bytes)),
        3 => any::<Index>().prop_map(Change::Drop),
        4 => (any::<Index>(), odd).prop_map(|(at, value)| Change::Swap(at, value)),
        2 => any::<(Index, Index)>().prop_map(|(from, to)| Change::Copy(from, to)),
    ]
}

/// The pointers (RFC 6901) to all values below this one.
fn pointers(value: &Value, here: &str, found: &mut Vec<String>) {
    let fields: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(key, value)| (key.replace('~', "~0").replace('/', "~1"), value)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(at, value)| (at.to_string(), value)).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    };
    for (key, value) in fields {
        let there = format!("{here}/{key}");
        pointers(value, &there, found);
        found.push(there);
    }
}

fn parent<'a>(value: &'a mut Value, pointer: &'a str) -> Option<(&'a mut Value, String)> {
    let (above, key) = pointer.rsplit_once('/')?;
    Some((value.pointer_mut(above)?, key.replace("~1", "/").replace("~0", "~")))
}

fn pick(index: Index, of: &[String]) -> &str {
    &of[index.index(of.len())]
}

fn changed(body: &str, changes: &[Change]) -> Option<Value> {
    let mut bytes = body.as_bytes().to_vec();
    for change in changes {
        match change {
            Change::Flip(at, byte) if !bytes.is_empty() => {
                let at = at.index(bytes.len());
                bytes[at] = *byte;
            }
            Change::Cut(at, count) if !bytes.is_empty() => {
                let from = at.index(bytes.len());
                bytes.drain(from..(from + usize::from(*count)).min(bytes.len()));
            }
            Change::Flip(..) | Change::Cut(..) | Change::Drop(_) | Change::Swap(..) | Change::Copy(..) => {}
        }
    }
    // A broken body mostly is no JSON any more; then the changes of its values are tried alone.
    let mut value: Value = serde_json::from_slice(&bytes).or_else(|_| serde_json::from_str(body)).ok()?;
    for change in changes {
        let mut all = Vec::new();
        pointers(&value, "", &mut all);
        if all.is_empty() {
            break;
        }
        match change {
            Change::Drop(at) => match parent(&mut value, pick(*at, &all)) {
                Some((Value::Object(fields), key)) => drop(fields.remove(&key)),
                Some((Value::Array(items), key)) => drop(key.parse().ok().map(|at: usize| items.remove(at))),
                _ => {}
            },
            Change::Swap(at, odd) => value.pointer_mut(pick(*at, &all)).into_iter().for_each(|place| *place = odd.clone()),
            Change::Copy(from, to) => {
                let copy = value.pointer(pick(*from, &all)).cloned();
                if let Some((place, copy)) = value.pointer_mut(pick(*to, &all)).zip(copy) {
                    *place = copy;
                }
            }
            Change::Flip(..) | Change::Cut(..) => {}
        }
    }
    Some(value)
}

fn config(cases: u32) -> ProptestConfig {
    let seeds = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/hostile.seeds");
    ProptestConfig { cases, failure_persistence: Some(Box::new(FileFailurePersistence::Direct(seeds))), ..ProptestConfig::default() }
}

fn plays(content: &Content, begun: bool, updates: &[(Index, Vec<Change>)]) {
    let first = if begun { sendable::begun(content, noon()) } else { sendable::silent() };
    updates.iter().filter_map(|(body, changes)| changed(pick(*body, &BODIES), changes)).fold(first, |talk, mut raw| {
        // Without a number nothing would be read.
        if let Some(fields) = raw.as_object_mut() {
            fields.insert("update_id".to_owned(), json!(1));
        }
        sendable::hears(content, talk, raw, noon())
    });
}

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn broken_updates_break_nothing(
        information in any::<bool>(),
        begun in any::<bool>(),
        updates in prop::collection::vec((any::<Index>(), prop::collection::vec(change(), 0..=CHANGES)), 1..=UPDATES),
    ) {
        plays(shared(information), begun, &updates);
    }
}
