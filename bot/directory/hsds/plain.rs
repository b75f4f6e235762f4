//! HTML and Markdown → plain text with line breaks, as a card shows it. The record keeps what it came with.

use std::sync::LazyLock;

use regex::Regex;

/// A pattern of this file.
macro_rules! pattern {
    ($name:ident, $text:literal) => {
        static $name: LazyLock<Regex> = LazyLock::new(|| Regex::new($text).expect("a literal pattern"));
    };
}

pattern!(HIDDEN, r"(?is)<(script|style)\b.*?(</(script|style)\s*>|$)|<!--.*?-->");
pattern!(BREAK, r"(?i)<(br|/p|/div|/h[1-6]|/tr|/ul|/ol)\b[^>]*>");
pattern!(ITEM, r"(?i)<li\b[^>]*>");
pattern!(TAG, r"(?s)</?[a-zA-Z][^<>]*>");
pattern!(ADDRESS, r"<((?:mailto:)?[^\s<>@]+@[^\s<>]+|https?://[^\s<>]+)>");
pattern!(ENTITY, r"&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
pattern!(IMAGE, r"!\[([^\]]*)\]\([^)]*\)");
pattern!(LINK, r"\[([^\]]+)\]\((\S+?)\)");
pattern!(HEADING, r"(?m)^[ \t]*#{1,6}[ \t]+");
pattern!(STRONG, r"(\*\*|__)(\S|\S.*?\S)(\*\*|__)");
pattern!(EMPHASIS, r"(^|[\s(])[*_]([^\s*_][^*_\n]*)[*_]($|[\s.,;:!?)])");
pattern!(BULLET, r"(?m)^[ \t]*[*+-][ \t]+");
pattern!(BLANKS, r"[ \t\u{a0}]+");
pattern!(LINES, r"\n{3,}");

/// Entities that German texts have; others stay as they are.
const ENTITIES: [(&str, &str); 20] = [
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", " "),
    ("auml", "ä"),
    ("ouml", "ö"),
    ("uuml", "ü"),
    ("Auml", "Ä"),
    ("Ouml", "Ö"),
    ("Uuml", "Ü"),
    ("szlig", "ß"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("euro", "€"),
    ("bdquo", "„"),
    ("ldquo", "“"),
    ("hellip", "…"),
    ("shy", ""),
];

/// Whether a text holds markup.
#[must_use]
pub fn is_marked_up(text: &str) -> bool {
    TAG.is_match(text) || LINK.is_match(text) || STRONG.is_match(text) || HEADING.is_match(text)
}

/// The text without markup; items begin with `• `, a link's address stands behind its words, at most one line stays blank.
#[must_use]
pub fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    // An address in pointed brackets is no tag.
    let text = ADDRESS.replace_all(&text, "$1").into_owned();
    let html = TAG.is_match(&text) || HIDDEN.is_match(&text);
    let text = if html { from_html(&text) } else { text };
    let text = entities(&text);
    let text = IMAGE.replace_all(&text, "$1");
    let text = LINK.replace_all(&text, "$1 ($2)");
    let text = HEADING.replace_all(&text, "");
    let text = STRONG.replace_all(&text, "$2");
    let text = EMPHASIS.replace_all(&text, "$1$2$3");
    let text = BULLET.replace_all(&text, "• ");
    let text = BLANKS.replace_all(&text, " ");
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    LINES.replace_all(&lines.join("\n"), "\n\n").trim().to_owned()
}

fn from_html(text: &str) -> String {
    let text = HIDDEN.replace_all(text, "");
    // Line breaks of the source mean nothing in HTML.
    let text = text.replace('\n', " ");
    let text = ITEM.replace_all(&text, "\n• ");
    let text = BREAK.replace_all(&text, "\n");
    TAG.replace_all(&text, "").into_owned()
}

fn entities(text: &str) -> String {
    let meant = |found: &regex::Captures<'_>| {
        let name = &found[1];
        let number = name.strip_prefix('#').map(|digits| match digits.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => digits.parse(),
        });
        match number {
            Some(Ok(code)) => char::from_u32(code).filter(|letter| !letter.is_control()).map_or_else(String::new, String::from),
            Some(Err(_)) => found[0].to_owned(),
            None => ENTITIES.iter().find(|(known, _)| *known == name).map_or_else(|| found[0].to_owned(), |(_, is)| (*is).to_owned()),
        }
    };
    ENTITY.replace_all(text, meant).into_owned()
}

/// At most so many characters, cut at the end of a word.
#[must_use]
pub fn cut(text: &str, chars_max: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(chars_max) else { return text.to_owned() };
    let head = &text[..end];
    let word = head.rfind(char::is_whitespace).filter(|at| *at > 0).unwrap_or(end);
    format!("{}…", head[..word].trim_end())
}

#[cfg(test)]
mod tests {
    use super::{cut, is_marked_up, plain};

    #[test]
    fn html_and_markdown_become_lines() {
        let html = "<p>Beratung f&uuml;r <b>Eltern</b>:</p>\n<ul><li>Kita</li><li>Schule &amp; Hort</li></ul><script>alert(1)</script>";
        assert_eq!(plain(html), "Beratung für Eltern:\n\n• Kita\n• Schule & Hort");
        let markdown = "# Hilfe\r\n\r\n**Wir** beraten *kostenlos*.\r\n\r\n\r\n\r\n- [Termin](https://example.org)\r\n- 2 * 3 = 6";
        assert_eq!(plain(markdown), "Hilfe\n\nWir beraten kostenlos.\n\n• Termin (https://example.org)\n• 2 * 3 = 6");
        assert_eq!(plain("a < b und c_d_e"), "a < b und c_d_e");
        assert_eq!(plain("an <info@x.de> oder <https://x.de/a>"), "an info@x.de oder https://x.de/a");
        assert!(is_marked_up(html) && is_marked_up(markdown) && !is_marked_up("a < b, 5 * 3, c_d_e"));
    }

    #[test]
    fn a_long_text_ends_at_a_word() {
        assert_eq!(cut("Beratung für Eltern", 15), "Beratung für…");
        assert_eq!(cut("Beratung", 8), "Beratung");
    }
}
