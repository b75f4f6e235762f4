//! Telephone numbers as others write them → as a telephone dials them.

use crate::directory::record::Phone;

/// The number as people read it: no quotes around it, no blanks twice.
#[must_use]
pub fn display(given: &str) -> String {
    let quotes = ['"', '\'', '“', '”', '„', '`', '´'];
    given.replace(quotes, " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// E.164 for a number with a country code or a German one, a short number as it is; `None` for what cannot be dialled.
#[must_use]
pub fn dial(given: &str) -> Option<String> {
    let shown = unlabelled(&display(given)).replace("(0)", "");
    if shown.chars().any(char::is_alphabetic) {
        return None;
    }
    let digits: String = shown.chars().filter(char::is_ascii_digit).collect();
    let whole = if shown.trim_start_matches(['(', ' ']).starts_with('+') {
        format!("+{digits}")
    } else if let Some(rest) = digits.strip_prefix("00") {
        format!("+{rest}")
    } else if let Some(rest) = digits.strip_prefix('0') {
        format!("+49{rest}")
    } else {
        // 110, 112, 115, 116117 and their like.
        return (digits.starts_with('1') && (3..=6).contains(&digits.len())).then_some(digits);
    };
    // E.164: at most 15 digits.
    (8..=16).contains(&whole.len()).then_some(whole)
}

/// The number without "Tel.:" before it and "(Zentrale)" behind it.
fn unlabelled(shown: &str) -> String {
    let low = shown.to_lowercase();
    let label = ["telefon:", "telefon", "tel.:", "tel.", "tel:", "fon:", "phone:", "mobil:", "fax:"]
        .into_iter()
        .find(|label| low.starts_with(label));
    let number = label.and_then(|label| shown.get(label.len()..)).unwrap_or(shown).trim();
    match number.rfind('(') {
        Some(at) if at > 0 && number.ends_with(')') && number[at..].chars().any(char::is_alphabetic) => number[..at].trim().to_owned(),
        _ => number.to_owned(),
    }
}

/// A number of a card; `None` when it cannot be dialled.
#[must_use]
pub fn phone(given: &str, kind: Option<&str>) -> Option<Phone> {
    let kind = kind.map(str::to_lowercase).filter(|kind| kind != "voice");
    Some(Phone { display: display(given), dial: dial(given)?, laender: Vec::new(), kind })
}

#[cfg(test)]
mod tests {
    use super::{dial, display};

    #[test]
    fn numbers_are_dialled_however_they_are_written() {
        for (given, dialled) in [
            ("\"+44 1234 234567\"", Some("+441234234567")),
            ("0561 / 70 74-100", Some("+495617074100")),
            ("+49 (0) 561 7074", Some("+495617074")),
            ("0049 561 7074", Some("+495617074")),
            ("116 117", Some("116117")),
            ("siehe Aushang", None),
            ("Tel.: 0561 123456", Some("+49561123456")),
            ("0561 123456 (Zentrale)", Some("+49561123456")),
            ("12", None),
        ] {
            assert_eq!(dial(given).as_deref(), dialled, "{given}");
        }
        assert_eq!(display(" \"+44  1234\" "), "+44 1234");
    }
}
