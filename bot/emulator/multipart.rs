//! Reads `multipart/form-data` as Bot API clients write it: simple parts, each with a name, some with a file name.

use super::refusal::Refusal;

/// One part of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub name: String,
    /// Given for files.
    pub file_name: Option<String>,
    pub mime: Option<String>,
    pub bytes: Vec<u8>,
}

/// The parts of a body, in order; `content_type` names the boundary.
pub fn read(content_type: &str, body: &[u8]) -> Result<Vec<Part>, Refusal> {
    let broken = || Refusal::bad("failed to parse multipart form data");
    let boundary = parameter(content_type, "boundary").filter(|boundary| !boundary.is_empty()).ok_or_else(broken)?;
    let line = format!("--{boundary}").into_bytes();
    let mut rest = body.strip_prefix(line.as_slice()).ok_or_else(broken)?;
    let between = [b"\r\n".as_slice(), &line].concat();
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        rest = rest.strip_prefix(b"\r\n").ok_or_else(broken)?;
        let end = find(rest, &between).ok_or_else(broken)?;
        // A part without any header line starts with the empty line itself.
        let (head, bytes) = match (rest.strip_prefix(b"\r\n"), find(rest, b"\r\n\r\n")) {
            (None, Some(head)) if head < end => (&rest[..head], &rest[head + 4..end]),
            _ => return Err(broken()),
        };
        parts.push(part(&String::from_utf8_lossy(head), bytes).ok_or_else(broken)?);
        rest = &rest[end + between.len()..];
    }
    Ok(parts)
}

fn part(head: &str, bytes: &[u8]) -> Option<Part> {
    let header = |name: &str| {
        let lines = head.lines().filter_map(|line| line.split_once(':'));
        lines.into_iter().find(|(key, _)| key.trim().eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    };
    let disposition = header("content-disposition")?;
    Some(Part {
        name: parameter(disposition, "name")?,
        file_name: parameter(disposition, "filename"),
        mime: header("content-type").map(ToOwned::to_owned),
        bytes: bytes.to_vec(),
    })
}

/// `form-data; name="x"` and `name` → `x`.
fn parameter(header: &str, name: &str) -> Option<String> {
    let pairs = header.split(';').skip(1).filter_map(|pair| pair.trim().split_once('='));
    let found = pairs.into_iter().find(|(key, _)| key.eq_ignore_ascii_case(name))?;
    Some(found.1.trim().trim_matches('"').to_owned())
}

fn find(within: &[u8], what: &[u8]) -> Option<usize> {
    within.windows(what.len()).position(|window| window == what)
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn parts_are_read_with_their_bytes() {
        let body = b"--xx\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n7\r\n--xx\r\n\
            content-disposition: form-data; name=\"document\"; filename=\"a.ics\"\r\nContent-Type: text/calendar\r\n\r\nA\r\n\r\nB\r\n--xx--\r\n";
        let parts = read("multipart/form-data; boundary=xx", body).unwrap();
        assert_eq!((parts[0].name.as_str(), parts[0].bytes.as_slice()), ("chat_id", b"7".as_slice()));
        assert_eq!((parts[1].file_name.as_deref(), parts[1].bytes.as_slice()), (Some("a.ics"), b"A\r\n\r\nB".as_slice()));
        assert!(read("multipart/form-data", body).is_err() && read("multipart/form-data; boundary=yy", body).is_err());
    }
}
