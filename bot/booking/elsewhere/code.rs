//! The short code with which a client joins an appointment: ten letters and digits in two groups, without those that look alike
//! (0 O, 1 I L). It tells nothing; only its hash is kept.

use std::fmt;

/// What a code is made of: 31 signs, of ten each about 50 bits.
pub const SIGNS: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
/// Signs of a code.
pub const LENGTH: usize = 10;
/// Signs of its first group.
const GROUP: usize = 5;
/// What a link's payload begins with.
pub const PREFIX: &str = "t-";

/// A code. It opens an appointment, so `Debug` does not show it; `Display` does, for the letter.
#[derive(Clone, PartialEq, Eq)]
pub struct Code([u8; LENGTH]);

impl Code {
    /// From random bytes; `None` for those that would favour some signs, or give a code without a digit: draw again.
    ///
    /// A digit in each tells codes from words that people type.
    #[must_use]
    pub fn from_random(bytes: [u8; LENGTH]) -> Option<Self> {
        let even = 256 - 256 % SIGNS.len();
        let mut code = [0; LENGTH];
        for (sign, byte) in code.iter_mut().zip(bytes) {
            if usize::from(byte) >= even {
                return None;
            }
            *sign = SIGNS[usize::from(byte) % SIGNS.len()];
        }
        Some(Self(code)).filter(Self::digit)
    }

    /// Reads a typed code: in any case, with or without hyphen, blanks around it and between the groups.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let mut code = [0; LENGTH];
        let mut signs = text.trim().chars().filter(|letter| !matches!(letter, '-' | '–' | ' ' | '\u{a0}'));
        for sign in &mut code {
            let letter = u8::try_from(signs.next()?.to_ascii_uppercase()).ok()?;
            *sign = Some(letter).filter(|letter| SIGNS.contains(letter))?;
        }
        Some(Self(code)).filter(|code| signs.next().is_none() && code.digit())
    }

    /// Without the hyphen, as links carry it.
    #[must_use]
    pub fn plain(&self) -> String {
        self.0.iter().map(|sign| char::from(*sign)).collect()
    }

    fn digit(&self) -> bool {
        self.0.iter().any(u8::is_ascii_digit)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (plain, at) = (self.plain(), GROUP);
        write!(f, "{}-{}", &plain[..at], &plain[at..])
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[code]")
    }
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn codes_are_read_as_people_type_them_and_words_are_none() {
        let code = Code::from_random([0, 1, 2, 3, 4, 40, 41, 42, 43, 44]).expect("an even draw");
        assert_eq!((code.to_string().as_str(), code.plain().as_str()), ("23456-BCDEF", "23456BCDEF"));
        for typed in ["23456-BCDEF", " 23456bcdef ", "23456 – bcdef", "2345-6bcd-ef"] {
            assert_eq!(Code::read(typed), Some(code.clone()), "{typed}");
        }
        for typed in ["", "23456", "23456-BCDEFG", "03456-BCDEF", "guten abend", "Beratungen", "+49 30 123456", "ГРУПА23456"] {
            assert_eq!(Code::read(typed), None, "{typed}");
        }
        assert_eq!(Code::from_random([255; 10]), None, "it would favour the first signs");
        assert_eq!(Code::from_random([20; 10]), None, "without a digit");
        assert_eq!(format!("{code:?}"), "[code]");
    }
}
