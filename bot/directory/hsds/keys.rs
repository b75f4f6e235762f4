//! Ids: ours, made ones for records that have none, and UUIDs for those who ask for them.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

/// Before a field's name: its value as it was before a UUID took its place.
pub const ORIGINAL: &str = "x-lotse-";
/// Before the id of a record that came without one.
const MADE: &str = "made-";
/// Hexadecimal digits of [`own`]: short enough for a button's data.
const OWN_DIGITS: usize = 16;

/// The SHA-256 of the parts, hexadecimal; parts are kept apart by a zero byte.
fn hex(parts: &[&str]) -> String {
    let digest = Sha256::digest(parts.join("\0").as_bytes());
    digest.iter().fold(String::with_capacity(64), |mut text, byte| {
        _ = write!(text, "{byte:02x}");
        text
    })
}

/// Our own id of a service at a location: the first 16 digits of a hash over source, service and location.
///
/// The location is empty where the service names none.
#[must_use]
pub fn own(source: &str, service: &str, location: &str) -> String {
    let mut id = hex(&[source, service, location]);
    id.truncate(OWN_DIGITS);
    id
}

/// An id for a record that came without one; equal content gives the same.
#[must_use]
pub fn made(kind: &str, content: &str) -> String {
    let mut id = hex(&[kind, content]);
    id.truncate(OWN_DIGITS);
    format!("{MADE}{id}")
}

/// Sixteen digits that change with the text; a translation keeps those of the text that it was made from.
#[must_use]
pub fn text_hash(text: &str) -> String {
    let mut hash = hex(&[text]);
    hash.truncate(OWN_DIGITS);
    hash
}

/// Whether a text is a UUID as RFC 9562 writes it.
#[must_use]
pub fn is_uuid(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 36
        && bytes.iter().enumerate().all(|(at, byte)| if [8, 13, 18, 23].contains(&at) { *byte == b'-' } else { byte.is_ascii_hexdigit() })
}

/// A UUID for an id that is none, the same every time: RFC 9562 version 8, its bits from a SHA-256 over source and id.
#[must_use]
pub fn uuid(source: &str, id: &str) -> String {
    let hash = hex(&["lotse", source, id]);
    format!("{}-{}-8{}-a{}-{}", &hash[..8], &hash[8..12], &hash[13..16], &hash[17..20], &hash[20..32])
}

#[cfg(test)]
mod tests {
    use super::{is_uuid, made, own, uuid};

    #[test]
    fn ids_are_stable_and_kept_apart_by_source() {
        assert_eq!(own("kassel", "17", "3"), own("kassel", "17", "3"));
        assert_ne!(own("kassel", "17", "3"), own("fulda", "17", "3"));
        assert_ne!(own("kassel", "17", ""), own("kassel", "1", "7"));
        assert_eq!(own("kassel", "17", "3").len(), 16);
        assert!(is_uuid(&uuid("kassel", "17")) && uuid("kassel", "17") != uuid("fulda", "17"));
        assert!(!is_uuid("17") && !is_uuid("ac148810xd857-441c-9679-408f346de14b") && !is_uuid(&made("phone", "{}")));
    }
}
