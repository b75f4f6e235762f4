//! Arabic and Persian in Latin letters ("kif sajjel", "mikham kar peyda konam"): what a word sounds like without its vowels.
//!
//! Everybody writes vowels in another way, and Arabic script leaves most of them out. So both scripts are brought to one row of
//! consonants, and sounds that one alphabet tells apart and the other does not become one.

/// Consonants that a word needs to be known by them; with fewer, too many words sound alike.
const CONSONANTS_MIN: usize = 3;

/// Latin letters that are one sound together.
const PAIRS: [(&str, char); 8] = [("sh", 'š'), ("ch", 'š'), ("kh", 'x'), ("gh", 'g'), ("th", 't'), ("dh", 'z'), ("zh", 'j'), ("ou", 'w')];

/// What a word sounds like, written in either script; `None` for what is too short or of another script.
pub(super) fn sound(word: &str, persian: bool) -> Option<String> {
    let consonants = if word.bytes().all(|byte| byte.is_ascii_alphanumeric()) { latin(word) } else { arabic(word, persian)? };
    let mut sound = String::new();
    for consonant in consonants {
        if !sound.ends_with(consonant) {
            sound.push(consonant);
        }
    }
    (sound.chars().count() >= CONSONANTS_MIN).then_some(sound)
}

fn latin(word: &str) -> Vec<char> {
    let mut consonants = Vec::new();
    let mut rest = word;
    while let Some(letter) = rest.chars().next() {
        let pair = PAIRS.iter().find_map(|(pair, sound)| Some((rest.strip_prefix(pair)?, *sound)));
        let sound = if let Some((after, sound)) = pair {
            rest = after;
            sound
        } else {
            rest = &rest[letter.len_utf8()..];
            letter
        };
        match sound {
            'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'w' | 'v' | '2' | '3' => {}
            // At the end it is a vowel's companion ("madrasah").
            'h' if rest.is_empty() => {}
            '7' => consonants.push('h'),
            '5' => consonants.push('x'),
            '6' => consonants.push('t'),
            '8' | '9' | 'q' => consonants.push('g'),
            'c' => consonants.push('k'),
            _ => consonants.push(sound),
        }
    }
    consonants
}

fn arabic(word: &str, persian: bool) -> Option<Vec<char>> {
    let mut consonants = Vec::new();
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let last = letters.peek().is_none();
        let consonant = match letter {
            'ا' | 'و' | 'ي' | 'ى' | 'ی' | 'ع' | 'ء' | 'أ' | 'إ' | 'آ' | 'ؤ' | 'ئ' | 'ة' => continue,
            'ه' if last => continue,
            'ب' => 'b',
            'پ' => 'p',
            'ت' | 'ط' => 't',
            'ث' => {
                if persian {
                    's'
                } else {
                    't'
                }
            }
            'ج' | 'ژ' => 'j',
            'چ' | 'ش' => 'š',
            'ح' | 'ه' => 'h',
            'خ' => 'x',
            'ض' => {
                if persian {
                    'z'
                } else {
                    'd'
                }
            }
            'د' => 'd',
            'ذ' | 'ز' | 'ظ' => 'z',
            'ر' => 'r',
            'س' | 'ص' => 's',
            'غ' | 'ق' | 'گ' => 'g',
            'ف' => 'f',
            'ك' | 'ک' => 'k',
            'ل' => 'l',
            'م' => 'm',
            'ن' => 'n',
            _ => return None,
        };
        consonants.push(consonant);
    }
    Some(consonants)
}

#[cfg(test)]
mod tests {
    use super::sound;

    #[test]
    fn both_scripts_sound_alike() {
        for (latin, arabic, persian) in [
            ("asajjil", "اسجل", false),
            ("indimaj", "اندماج", false),
            ("almanya", "المانيا", false),
            ("madrasah", "مدرسه", false),
            ("mikham", "ميخوام", true),
            ("khanevade", "خانواده", true),
            ("sabtenam", "ثبتنام", true),
            ("eghamat", "اقامت", true),
        ] {
            assert!(sound(latin, persian).is_some() && sound(latin, persian) == sound(arabic, persian), "{latin} {arabic}");
        }
        assert_eq!((sound("kif", false), sound("работа", false)), (None, None));
    }
}
