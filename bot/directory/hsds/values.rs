//! Values as HSDS wants them: numbers as numbers, texts as texts, words as they are written there; what does not fit is kept
//! beside.

use serde_json::{Map, Number, Value};

use super::keys::ORIGINAL;
use super::notes::{DEPRECATED, Notes, REQUIRED, TYPE, WORD};
use super::objects::{Field, Holds, Must, Object};
use crate::finding::Place;

/// Before a field's name: what stood in it and did not fit.
pub const GIVEN: &str = "x-given-";
/// Fields that the specification gave up, with what stands for them now.
const DEPRECATED_FIELDS: [(&str, &str, &str); 5] = [
    ("service", "fees", "fees_description"),
    ("service", "wait_time", "capacities"),
    ("service", "licenses", "accreditations"),
    ("organization", "tax_status", "organization_identifiers"),
    ("organization", "tax_id", "organization_identifiers"),
];

/// A record's fields.
pub type Fields = Map<String, Value>;

/// A field's text; numbers are written out, blanks around it go, an empty one is none.
#[must_use]
pub fn text(fields: &Fields, name: &str) -> Option<String> {
    match fields.get(name)? {
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(_) | Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// The records in a list.
pub fn list<'a>(fields: &'a Fields, name: &str) -> impl Iterator<Item = &'a Fields> + use<'a> {
    fields.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object)
}

/// A number written as a text, with a decimal point or a German comma.
#[must_use]
pub fn number(text: &str) -> Option<Number> {
    let text = text.trim();
    text.parse::<i64>().ok().map(Number::from).or_else(|| {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.,eE".contains(&byte));
        text.replacen(',', ".", 1).parse().ok().filter(|_| digits).and_then(Number::from_f64)
    })
}

/// What is absent in any spelling goes: null, empty texts, empty lists.
pub fn drop_empty(fields: &mut Fields) {
    fields.retain(|_, value| match value {
        Value::Null => false,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(list) => !list.is_empty(),
        Value::Object(map) => !map.is_empty(),
        Value::Bool(_) | Value::Number(_) => true,
    });
}

/// Puts ids back for which a UUID stands (see [`ORIGINAL`]).
pub fn restore_ids(object: &Object, fields: &mut Fields) {
    let ids = object.fields.iter().filter(|field| matches!(field.holds, Holds::Reference(_) | Holds::Owner)).map(|field| field.name);
    for name in ids.chain(["id"]) {
        if let Some(original) = fields.remove(&format!("{ORIGINAL}{name}")) {
            fields.insert(name.to_owned(), original);
        }
    }
}

/// Brings every single value into its type; what has none is kept as `x-given-…` with a doubt.
pub fn fit(object: &Object, fields: &mut Fields, place: &Place, notes: &mut Notes) {
    for field in object.fields {
        let Some(value) = fields.remove(field.name) else {
            missing(object, field, fields, place, notes);
            continue;
        };
        match fitting(field, value) {
            Ok(value) => {
                if let Some((.., instead)) = DEPRECATED_FIELDS.iter().find(|(of, name, _)| *of == object.name && *name == field.name) {
                    notes.doubt(DEPRECATED, place, || format!("`{}.{}` is deprecated; it is `{instead}` today", object.name, field.name));
                }
                fields.insert(field.name.to_owned(), value);
            }
            Err(value) => {
                let rule = if matches!(field.holds, Holds::Word(_)) { WORD } else { TYPE };
                notes.doubt(rule, place, || format!("`{}.{}` cannot be {}", object.name, field.name, short(&value)));
                fields.insert(format!("{GIVEN}{}", field.name), value);
                missing(object, field, fields, place, notes);
            }
        }
    }
}

/// The words that are meant where a word that must be there is not.
fn missing(object: &Object, field: &Field, fields: &mut Fields, place: &Place, notes: &mut Notes) {
    if field.must != Must::Always {
        return;
    }
    let unknown = fields.contains_key(&format!("{GIVEN}{}", field.name));
    match field.holds {
        // A status that nobody knows is none under which anybody should be sent there.
        Holds::Word(words) => {
            let word = if unknown && field.name == "status" { "inactive" } else { words[0] };
            notes.doubt(REQUIRED, place, || format!("`{}.{}` is missing; taken as `{word}`", object.name, field.name));
            fields.insert(field.name.to_owned(), Value::from(word));
        }
        // No German address names its Land.
        _ if field.name == "state_province" => {}
        _ => notes.doubt(REQUIRED, place, || format!("`{}.{}` is missing", object.name, field.name)),
    }
}

fn fitting(field: &Field, value: Value) -> Result<Value, Value> {
    match (field.holds, value) {
        (Holds::Number, Value::Number(number)) => Ok(Value::Number(number)),
        (Holds::Number, Value::String(given)) => number(&given).map(Value::Number).ok_or(Value::String(given)),
        (Holds::Word(words), Value::String(given)) => {
            let same = |word: &&&str| word.eq_ignore_ascii_case(given.trim());
            words.iter().find(same).map(|word| Value::from(*word)).ok_or(Value::String(given))
        }
        (Holds::Text | Holds::Reference(_) | Holds::Owner, Value::String(given)) => Ok(Value::String(given)),
        (Holds::Text | Holds::Reference(_) | Holds::Owner, Value::Number(given)) => Ok(Value::String(given.to_string())),
        (Holds::Text, Value::Bool(given)) => Ok(Value::String(given.to_string())),
        (_, value) => Err(value),
    }
}

/// A value for a message: not longer than a line takes.
fn short(value: &Value) -> String {
    const CHARS_MAX: usize = 40;
    let text = value.to_string();
    if text.chars().count() > CHARS_MAX { format!("{}…", text.chars().take(CHARS_MAX).collect::<String>()) } else { text }
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_are_read_in_either_spelling() {
        let text = |given| number(given).map(|number| number.to_string());
        assert_eq!(text(" 12 "), Some("12".to_owned()));
        assert_eq!(text("51,3127"), Some("51.3127".to_owned()));
        assert_eq!(text("-9.5"), Some("-9.5".to_owned()));
        assert_eq!(text("inf"), None);
        assert_eq!(text("12 a"), None);
    }
}
