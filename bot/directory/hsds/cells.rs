//! One row of a CSV (RFC 4180), read so that a quote which nobody closed cannot take the rows behind it along.

/// Bytes of a row: a quote that is still open then was forgotten.
const ROW_BYTES_MAX: usize = 1 << 20;

/// A row as it stands at the beginning of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Cut {
    /// Its cells, without quotes.
    pub cells: Vec<String>,
    /// Bytes at which they begin.
    pub starts: Vec<usize>,
    /// Bytes up to the next row, the line break among them.
    pub bytes: usize,
    /// Whether a quote was never closed, or closed amid the words of a later line; then the row is its first line alone.
    pub unclosed: bool,
}

/// The first row of `text`, which is not empty.
pub(super) fn cut(text: &str, separator: u8) -> Cut {
    let ends = |byte: u8| byte == separator || byte == b'\n' || byte == b'\r';
    let bytes = text.as_bytes();
    let until = |from: usize| bytes[from..].iter().position(|byte| ends(*byte)).map_or(text.len(), |more| from + more);
    let mut cells = Vec::new();
    let mut starts = Vec::new();
    let mut at = 0;
    loop {
        let mut cell = String::new();
        starts.push(at);
        if bytes.get(at) == Some(&b'"') {
            let Some(end) = quoted(text, at + 1, &mut cell) else { return first_line(text, separator) };
            let (lines, next) = (text[at..end].contains(['\n', '\r']), until(end));
            if lines && !text[end..next].trim().is_empty() {
                return first_line(text, separator);
            }
            at = end;
        }
        let end = until(at);
        cell.push_str(&text[at..end]);
        cells.push(cell);
        at = end;
        match bytes.get(at) {
            Some(byte) if *byte == separator => at += 1,
            found => {
                let whole = found == Some(&b'\r') && bytes.get(at + 1) == Some(&b'\n');
                let bytes = if whole { at + 2 } else { (at + 1).min(text.len()) };
                return Cut { cells, starts, bytes, unclosed: false };
            }
        }
    }
}

/// Reads on behind an opening quote into `cell`; answers where the closing one ends.
fn quoted(text: &str, mut at: usize, cell: &mut String) -> Option<usize> {
    let start = at;
    loop {
        let more = text[at..].find('"')?;
        cell.push_str(&text[at..at + more]);
        at += more + 1;
        if at - start > ROW_BYTES_MAX {
            return None;
        }
        if text.as_bytes().get(at) != Some(&b'"') {
            return Some(at);
        }
        cell.push('"');
        at += 1;
    }
}

/// The first line with quotes as letters.
fn first_line(text: &str, separator: u8) -> Cut {
    let line = text.find(['\n', '\r']).unwrap_or(text.len());
    let parts = || text[..line].split(char::from(separator));
    let cells = parts().map(|cell| cell.trim_matches('"').to_owned()).collect();
    let starts = parts().map(|cell| cell.as_ptr() as usize - text.as_ptr() as usize).collect();
    let bytes = line + text[line..].bytes().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
    Cut { cells, starts, bytes, unclosed: true }
}

#[cfg(test)]
mod tests {
    use super::{Cut, cut};

    #[test]
    fn a_row_ends_where_its_quotes_say() {
        let read = |text: &str| {
            let Cut { cells, bytes, unclosed, .. } = cut(text, b',');
            (cells.join("|"), text[bytes..].to_owned(), unclosed)
        };
        let fine = |cells: &str, rest: &str| (cells.to_owned(), rest.to_owned(), false);
        let open = |cells: &str, rest: &str| (cells.to_owned(), rest.to_owned(), true);
        assert_eq!(read("1,\"a, \"\"b\"\"\nc\",2\r\n3"), fine("1|a, \"b\"\nc|2", "3"));
        assert_eq!(read("1,\r2"), fine("1|", "2"));
        assert_eq!(read("\"a\"\"\"\n"), fine("a\"", ""));
        assert_eq!(read("\"Haus \"Sonne\" e.V.\",2\n3"), fine("Haus Sonne\" e.V.\"|2", "3"), "amid one line it stays one row");
        assert_eq!(read("1,\"a\n2,b\n3,c"), open("1|a", "2,b\n3,c"), "up to the end of the file");
        assert_eq!(read("1,\"a\n2,\"b\"\n3,c"), open("1|a", "2,\"b\"\n3,c"), "closed by the next row's");
    }
}
