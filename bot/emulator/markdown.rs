//! `parse_mode=MarkdownV2`: delimiters, links and the characters that must be escaped.

use serde_json::{Value, json};

use super::text::Text;

/// Characters that stand for themselves only after a backslash.
const RESERVED: &str = "_*[]()~`>#+-=|{}.!";

/// Text and entities, or Telegram's complaint.
pub fn read(source: &str) -> Result<Text, String> {
    let mut read = Text::default();
    // The delimiter, its byte offset, and the UTF-16 units before it.
    let mut open: Vec<(&str, usize, usize)> = Vec::new();
    let mut length = 0;
    let mut at = 0;
    while let Some(char) = source[at..].chars().next() {
        let inside = open.last().map(|(mark, ..)| *mark);
        let rest = &source[at..];
        let line_starts = read.text.is_empty() || read.text.ends_with('\n');
        let mut push = |char: char| {
            read.text.push(char);
            length += char.len_utf16();
        };
        if char == '\\'
            && let Some(next) = rest[1..].chars().next().filter(char::is_ascii)
        {
            push(next);
            at += 2;
        } else if let Some(mark) = delimiter(rest, inside) {
            match inside {
                Some(opened) if opened == mark => {
                    let (_, _, from) = open.pop().expect("there is a last one");
                    add(&mut read, json!({ "type": kind(mark) }), from, length);
                }
                _ if open.iter().any(|(opened, ..)| *opened == mark) => return Err(unclosed(&open)),
                _ => open.push((mark, at, length)),
            }
            at += mark.len();
        } else if matches!(inside, Some("`" | "```")) {
            push(char);
            at += char.len_utf8();
        } else if char == '[' {
            open.push(("[", at, length));
            at += 1;
        } else if char == ']' && inside == Some("[") {
            let (_, _, from) = open.pop().expect("there is a last one");
            let address = rest[1..].strip_prefix('(').and_then(|rest| rest.split_once(')')).map(|(address, _)| address);
            let Some(address) = address else { return Err(format!("Can't find end of a URL at byte offset {at}")) };
            add(&mut read, json!({ "type": "text_link", "url": address.replace('\\', "") }), from, length);
            at += address.len() + 3;
        } else if char == '>' && line_starts {
            at += 1; // A quotation: its mark is not shown.
        } else if RESERVED.contains(char) {
            return Err(format!("Character '{char}' is reserved and must be escaped with the preceding '\\'"));
        } else {
            push(char);
            at += char.len_utf8();
        }
    }
    if open.is_empty() { Ok(read) } else { Err(unclosed(&open)) }
}

fn add(read: &mut Text, mut entity: Value, from: usize, to: usize) {
    if to > from {
        entity["offset"] = json!(from);
        entity["length"] = json!(to - from);
        read.entities.push(entity);
    }
}

/// The delimiter at the start; within code only its own end counts.
fn delimiter(rest: &str, inside: Option<&str>) -> Option<&'static str> {
    let found = ["```", "`", "__", "||", "*", "_", "~"].into_iter().find(|mark| rest.starts_with(mark))?;
    match inside {
        Some(code @ ("`" | "```")) => (found == code).then_some(found),
        _ => Some(found),
    }
}

fn kind(mark: &str) -> &'static str {
    match mark {
        "*" => "bold",
        "_" => "italic",
        "__" => "underline",
        "~" => "strikethrough",
        "||" => "spoiler",
        "```" => "pre",
        _ => "code",
    }
}

fn unclosed(open: &[(&str, usize, usize)]) -> String {
    let (mark, at, _) = open.last().expect("something is open");
    let name = match kind(mark) {
        _ if *mark == "[" => "TextUrl",
        "bold" => "Bold",
        "italic" => "Italic",
        "underline" => "Underline",
        "strikethrough" => "Strikethrough",
        "spoiler" => "Spoiler",
        "pre" => "Pre",
        _ => "Code",
    };
    format!("Can't find end of {name} entity at byte offset {at}")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::read;

    #[test]
    fn delimiters_become_entities() {
        let text = read("*a _b_* `x.y` [hier](https://a.de/x\\)) 1\\.").unwrap_err();
        assert_eq!(text, "Character ')' is reserved and must be escaped with the preceding '\\'");
        let text = read("*a _b_* `x.y` [hier](https://a.de) 1\\.").unwrap();
        assert_eq!(text.text, "a b x.y hier 1.");
        assert_eq!(text.entities[1], json!({ "type": "bold", "offset": 0, "length": 3 }));
        assert_eq!(text.entities[3]["url"], "https://a.de");
        assert_eq!(read("1.").unwrap_err(), "Character '.' is reserved and must be escaped with the preceding '\\'");
        assert_eq!(read("ab *c").unwrap_err(), "Can't find end of Bold entity at byte offset 3");
    }
}
