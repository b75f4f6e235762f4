//! Outcome codes that staff tick at the close of a case, several or none (domain.md (a): AWO, KS, and how it ended).

/// A group of codes, as the closing screens show them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Group {
    /// Its name: an attribute of the message `staff-outcome-groups`.
    pub name: &'static str,
    /// Its codes: attributes of the message `staff-outcomes`.
    pub codes: &'static [&'static str],
}

/// All groups; the first is the one that most cases need.
pub const GROUPS: [Group; 5] = [
    Group { name: "end", codes: &["answered", "referred", "no-offer", "no-reply", "withdrew"] },
    Group { name: "life", codes: &["awo-1", "awo-2", "awo-3", "awo-4", "awo-5", "awo-6", "awo-7", "awo-8"] },
    Group { name: "work", codes: &["awo-9", "awo-10", "awo-11", "awo-12", "awo-13", "awo-14"] },
    Group { name: "learning", codes: &["awo-15", "awo-16", "awo-17", "awo-18", "awo-19", "awo-20", "awo-21", "awo-22"] },
    Group { name: "volunteering", codes: &["ks-development", "ks-trust", "ks-motivation", "ks-course", "ks-work"] },
];

/// Whether a code is one of these.
#[must_use]
pub fn is_known(code: &str) -> bool {
    GROUPS.iter().any(|group| group.codes.contains(&code))
}
