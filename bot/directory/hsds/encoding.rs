//! Bytes of a file → text: UTF-8, UTF-16 with a byte order mark, or the encoding of old German Excel files.

/// The text, with what is doubtful about it.
#[must_use]
pub fn decode(bytes: Vec<u8>) -> (String, Option<&'static str>) {
    let wide = |read: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes[2..].chunks(2).map(|pair| read([pair[0], pair.get(1).copied().unwrap_or_default()])).collect();
        match String::from_utf16(&units) {
            Ok(text) => (text, None),
            Err(_) => (String::from_utf16_lossy(&units), Some("the file has letters that are no UTF-16")),
        }
    };
    match bytes.as_slice() {
        [0xFF, 0xFE, ..] => wide(u16::from_le_bytes),
        [0xFE, 0xFF, ..] => wide(u16::from_be_bytes),
        _ => match String::from_utf8(bytes) {
            Ok(text) => (text, None),
            Err(error) => {
                let text = error.as_bytes().iter().copied().map(windows).collect();
                (text, Some("the file is no UTF-8; it is read as Windows-1252"))
            }
        },
    }
}

/// Windows-1252 but for 32 signs, of which the euro and the dashes matter.
fn windows(byte: u8) -> char {
    match byte {
        0x80 => '€',
        0x84 => '„',
        0x93 => '“',
        0x96 => '–',
        0x97 => '—',
        byte => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn files_come_in_the_encodings_of_offices() {
        let wide = |order: fn(u16) -> [u8; 2]| "\u{feff}Straße 1 €".encode_utf16().flat_map(order).collect::<Vec<u8>>();
        for bytes in [wide(u16::to_le_bytes), wide(u16::to_be_bytes), "Straße 1 €".as_bytes().to_vec()] {
            assert_eq!(decode(bytes), ("Straße 1 €".to_owned(), None));
        }
        assert_eq!(decode(b"Stra\xdfe 1 \x80".to_vec()).0, "Straße 1 €");
        assert!(decode(b"\xdf".to_vec()).1.is_some() && decode(vec![0xFF, 0xFE, 0x00]).1.is_none());
    }
}
