//! The receipt of an erasure: a short code that says it happened and leads to nobody.

use std::fmt;
use std::str::FromStr;

/// Letters and digits that nobody takes for each other: Crockford's Base32 without 0 and 1, whose look-alikes O, I and L it
/// lacks already.
const ALPHABET: &[u8; 30] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Signs of a code: 30⁸ is about 2³⁹, plenty for receipts that open nothing.
const SIGNS: usize = 8;
/// Random bytes below this fall evenly on the alphabet.
const EVEN: u8 = 240;

/// A receipt, shown as `K7QF-3MXT`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Receipt([u8; SIGNS]);

/// Why a text is no receipt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReceiptError {
    /// Too short or too long.
    #[error("a receipt has {SIGNS} letters and digits")]
    Length,
    /// A letter that no receipt holds.
    #[error("a receipt holds no such letter")]
    Letter,
}

impl Receipt {
    /// Random bytes that one receipt takes at most; the few that are left over keep it even.
    pub const RANDOM_BYTES: usize = 32;

    /// A receipt from random bytes.
    #[must_use]
    pub fn from_random(bytes: &[u8; Self::RANDOM_BYTES]) -> Self {
        // One byte in sixteen is skipped; should too many be, the rest are taken as they come, a hair less evenly.
        let even = bytes.iter().filter(|byte| **byte < EVEN).chain(bytes.iter().filter(|byte| **byte >= EVEN));
        let mut signs = [0; SIGNS];
        for (sign, byte) in signs.iter_mut().zip(even) {
            *sign = ALPHABET[usize::from(*byte) % ALPHABET.len()];
        }
        Self(signs)
    }
}

impl fmt::Display for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, sign) in self.0.iter().enumerate() {
            let dash = if at == SIGNS / 2 { "-" } else { "" };
            write!(f, "{dash}{}", char::from(*sign))?;
        }
        Ok(())
    }
}

impl FromStr for Receipt {
    type Err = ReceiptError;

    /// Takes small letters, spaces and dashes as people write them.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut signs = [0; SIGNS];
        let mut at = 0;
        for letter in text.chars().filter(|letter| !letter.is_whitespace() && !matches!(letter, '-' | '‐' | '‑' | '–' | '—')) {
            let letter = u8::try_from(letter.to_ascii_uppercase()).map_err(|_| ReceiptError::Letter)?;
            if !ALPHABET.contains(&letter) {
                return Err(ReceiptError::Letter);
            }
            *signs.get_mut(at).ok_or(ReceiptError::Length)? = letter;
            at += 1;
        }
        if at == SIGNS { Ok(Self(signs)) } else { Err(ReceiptError::Length) }
    }
}

#[cfg(test)]
mod tests {
    use super::{ALPHABET, EVEN, Receipt, ReceiptError};

    #[test]
    fn a_receipt_is_read_back_as_people_write_it() {
        let receipt = Receipt::from_random(&std::array::from_fn(|at| u8::try_from(at * 7).unwrap()));
        assert_eq!(receipt.to_string(), "29GQ-Y7EN");
        let shown = receipt.to_string();
        for written in [shown.clone(), shown.to_lowercase(), shown.replace('-', " "), shown.replace('-', ""), format!(" {shown}\n")] {
            assert_eq!(written.parse(), Ok(receipt), "{written}");
        }
    }

    #[test]
    fn what_is_no_receipt_is_refused() {
        assert_eq!("K7QF-3MX".parse::<Receipt>(), Err(ReceiptError::Length));
        assert_eq!("K7QF-3MXTT".parse::<Receipt>(), Err(ReceiptError::Length));
        assert_eq!("K7QF-3MXO".parse::<Receipt>(), Err(ReceiptError::Letter));
        assert_eq!("K7QF-3MXш".parse::<Receipt>(), Err(ReceiptError::Letter));
    }

    #[test]
    fn every_sign_is_equally_likely() {
        assert_eq!(usize::from(EVEN) % ALPHABET.len(), 0);
        assert!("01ILOU".bytes().all(|sign| !ALPHABET.contains(&sign)));
        assert_eq!(Receipt::from_random(&[255; 32]), Receipt::from_random(&[255; 32]));
    }
}
