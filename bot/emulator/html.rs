//! `parse_mode=HTML`: the few tags that Telegram knows, nested properly.

use serde_json::{Value, json};

use super::text::{Text, units};

/// A tag that is still open.
struct Open {
    tag: String,
    /// UTF-16 units before it.
    from: usize,
    entity: Value,
}

/// Text and entities, or Telegram's complaint.
pub fn read(source: &str) -> Result<Text, String> {
    let mut read = Text::default();
    let mut open: Vec<Open> = Vec::new();
    let mut at = 0;
    // Counted once, not per tag: a long text has many.
    let mut length = 0;
    while let Some(char) = source[at..].chars().next() {
        let (mut shown, mut next) = (Some(char), at + char.len_utf8());
        if char == '&' {
            (shown, next) = reference(source, at).map_or((shown, next), |(char, next)| (Some(char), next));
        } else if char == '<' {
            let end = source[at..].find('>').map(|end| at + end).ok_or_else(|| format!("Unclosed start tag at byte offset {at}"))?;
            match source[at + 1..end].strip_prefix('/') {
                Some(name) => close(&mut read, &mut open, name, at, length)?,
                None => open.push(start(&source[at + 1..end], at, length)?),
            }
            (shown, next) = (None, end + 1);
        }
        if let Some(shown) = shown {
            read.text.push(shown);
            length += shown.len_utf16();
        }
        at = next;
    }
    debug_assert_eq!(length, units(&read.text), "units are counted on the way");
    if let Some(left) = open.pop() {
        return Err(format!("Can't find end tag corresponding to start tag \"{}\"", left.tag));
    }
    read.entities.sort_by_key(|entity| (entity["offset"].as_u64(), std::cmp::Reverse(entity["length"].as_u64())));
    Ok(read)
}

fn start(inside: &str, at: usize, from: usize) -> Result<Open, String> {
    let (name, rest) = inside.split_once(char::is_whitespace).unwrap_or((inside, ""));
    let tag = name.trim().to_ascii_lowercase();
    let plain = |kind: &str| json!({ "type": kind });
    let entity = match tag.as_str() {
        "b" | "strong" => plain("bold"),
        "i" | "em" => plain("italic"),
        "u" | "ins" => plain("underline"),
        "s" | "strike" | "del" => plain("strikethrough"),
        "tg-spoiler" => plain("spoiler"),
        "span" if attribute(rest, "class").as_deref() == Some("tg-spoiler") => plain("spoiler"),
        "span" => return Err(format!("Tag \"span\" must have class \"tg-spoiler\" at byte offset {at}")),
        "code" => plain("code"),
        "pre" => plain("pre"),
        "blockquote" if rest.contains("expandable") => plain("expandable_blockquote"),
        "blockquote" => plain("blockquote"),
        "a" => json!({ "type": "text_link", "url": attribute(rest, "href").unwrap_or_default() }),
        "tg-emoji" => json!({ "type": "custom_emoji", "custom_emoji_id": attribute(rest, "emoji-id").unwrap_or_default() }),
        _ => return Err(format!("Unsupported start tag \"{tag}\" at byte offset {at}")),
    };
    Ok(Open { tag, from, entity })
}

fn close(read: &mut Text, open: &mut Vec<Open>, name: &str, at: usize, length: usize) -> Result<(), String> {
    let name = name.trim().to_ascii_lowercase();
    let Some(last) = open.pop() else { return Err(format!("Unexpected end tag at byte offset {at}")) };
    if !name.is_empty() && name != last.tag {
        return Err(format!("Unmatched end tag at byte offset {at}, expected \"</{}>\", found \"</{name}>\"", last.tag));
    }
    let mut entity = last.entity;
    // A link without an address is plain text, as Telegram has it.
    let nowhere = entity.get("url").is_some_and(|url| url.as_str().is_some_and(str::is_empty));
    if length > last.from && !nowhere {
        entity["offset"] = json!(last.from);
        entity["length"] = json!(length - last.from);
        read.entities.push(entity);
    }
    Ok(())
}

/// `href="…"` of what stands in a tag.
fn attribute(rest: &str, name: &str) -> Option<String> {
    let after = rest.split_once(&format!("{name}="))?.1;
    let value = match after.chars().next()? {
        quote @ ('"' | '\'') => after[1..].split(quote).next()?,
        _ => after.split(char::is_whitespace).next()?,
    };
    Some(value.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
}

/// `&lt;` and its like; what is none stays as it is.
fn reference(source: &str, at: usize) -> Option<(char, usize)> {
    let end = source[at..].char_indices().take(12).find(|(_, char)| *char == ';')?.0;
    let char = match &source[at + 1..at + end] {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        number => {
            let digits = number.strip_prefix('#')?;
            let code = match digits.strip_prefix('x') {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => digits.parse().ok()?,
            };
            char::from_u32(code)?
        }
    };
    Some((char, at + end + 1))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::read;

    #[test]
    fn tags_become_entities_counted_in_utf16() {
        let text = read("😀 <b>مرحبا <i>x</i></b> &lt;3 &amp &#65;<a href=\"https://a.de/?x=1&amp;y\">A</a>").unwrap();
        assert_eq!(text.text, "😀 مرحبا x <3 &amp AA");
        assert_eq!(text.entities[0], json!({ "type": "bold", "offset": 3, "length": 7 }));
        assert_eq!(text.entities[1], json!({ "type": "italic", "offset": 9, "length": 1 }));
        assert_eq!(text.entities[2]["url"], "https://a.de/?x=1&y");
    }

    #[test]
    fn complaints_are_those_of_telegram() {
        let why = |source: &str| read(source).unwrap_err();
        assert_eq!(why("a <div>"), "Unsupported start tag \"div\" at byte offset 2");
        assert_eq!(why("<b>a"), "Can't find end tag corresponding to start tag \"b\"");
        assert_eq!(why("<b>a</i>"), "Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\"");
        assert_eq!(why("a</b>"), "Unexpected end tag at byte offset 1");
        assert_eq!(why("1 <2"), "Unclosed start tag at byte offset 2");
    }
}
