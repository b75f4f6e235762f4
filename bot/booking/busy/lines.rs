//! Lines of a calendar (RFC 5545, 3.1): unfolded, with name, parameters and value.

/// One content line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// Where it begins, from 1.
    pub number: usize,
    /// Its name, in capitals.
    pub name: String,
    /// Its parameters: names in capitals, values without quotes.
    params: Vec<(String, String)>,
    /// What follows the colon, as it stands.
    pub value: String,
}

impl Line {
    /// One of its parameters.
    pub(super) fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// `None` for what has no colon.
    fn read(number: usize, text: &str) -> Option<Self> {
        let mut quoted = false;
        let colon = text.find(|letter: char| {
            quoted ^= letter == '"';
            !quoted && letter == ':'
        })?;
        let (head, value) = (text.get(..colon)?, text.get(colon + 1..)?);
        let mut quoted = false;
        let mut parts = head.split(|letter: char| {
            quoted ^= letter == '"';
            !quoted && letter == ';'
        });
        let name = parts.next()?.to_ascii_uppercase();
        let param = |part: &str| {
            let (name, value) = part.split_once('=')?;
            Some((name.to_ascii_uppercase(), value.trim_matches('"').to_owned()))
        };
        Some(Self { number, name, params: parts.filter_map(param).collect(), value: value.to_owned() })
    }
}

/// The lines of a file, as far as they are lines of a calendar; a line that begins with a space or tab goes on with the one before it.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Line> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut raw = text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)).enumerate().peekable();
    std::iter::from_fn(move || {
        let (at, first) = raw.next()?;
        let mut whole = first.to_owned();
        while let Some((_, more)) = raw.next_if(|(_, more)| more.starts_with([' ', '\t'])) {
            whole.push_str(more.get(1..).unwrap_or_default());
        }
        Some((at + 1, whole))
    })
    .filter_map(|(number, whole)| Line::read(number, &whole))
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn folded_and_quoted_lines_are_whole_again() {
        let text = "\u{feff}BEGIN:VCALENDAR\r\ndtstart;TZID=\"A;B:C\";VALUE=DATE-TIME:2026\r\n 1201\r\n\tT10\r\nnonsense\r\n\r\nX:a:b\n";
        let found: Vec<_> = lines(text).collect();
        assert_eq!(
            found.iter().map(|line| (line.number, line.name.as_str())).collect::<Vec<_>>(),
            [(1, "BEGIN"), (2, "DTSTART"), (7, "X")]
        );
        assert_eq!((found[1].param("TZID"), found[1].param("VALUE"), &*found[1].value), (Some("A;B:C"), Some("DATE-TIME"), "20261201T10"));
        assert_eq!(found[2].value, "a:b");
    }
}
