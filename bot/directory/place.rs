//! Where a client lives, from what they typed: a postcode or a name in any script → municipality, Land, region.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::holidays::Local;
use super::service::Coordinates;
use crate::finding::Finding;
use crate::yaml::Document;

/// Letters from which on a name may be misspelled.
pub const NEAR_LETTERS_MIN: usize = 4;
/// Words of a text whose last one may be a misspelled name ("in Kasel"); in longer ones it is too likely another word.
pub const NEAR_WORDS_MAX: usize = 3;
/// Words of a typed text that are looked at.
pub const WORDS_MAX: usize = 16;
/// The region of places that are in no other one, but in a known Land.
pub const ELSEWHERE: &str = "elsewhere";

/// A place that Lotse knows. Of what was typed it holds a postcode alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The municipality's key, or the code of a Land when no more is known.
    pub key: String,
    /// Its German name.
    pub name: String,
    /// The Land's code (`HE`).
    pub land: Option<String>,
    /// The region as conditions read it (`hessen`).
    pub region: String,
    /// The postcode, where that is what was typed.
    pub postcode: Option<String>,
}

/// What a typed place is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// This one.
    One(Place),
    /// Perhaps this one: the spelling is only near, so ask.
    Near(Place),
    /// One of these: ask which.
    Several(Vec<Place>),
}

/// All known places.
#[derive(Debug, Clone, Default)]
pub struct Places {
    pub(super) file: RawFile,
    /// Folded spelling → positions in the file; municipalities first, then Länder.
    pub(super) names: BTreeMap<String, BTreeSet<usize>>,
    /// A municipality's key → its position in the file.
    pub(super) keys: HashMap<String, usize>,
}

impl Places {
    /// The place that `text` names; `None` when it is not known (which is not `elsewhere`).
    #[must_use]
    pub fn find(&self, text: &str) -> Option<Found> {
        let digits: String = text.nfkc().filter_map(digit).collect();
        if digits.len() == 5
            && let Some(place) = self.by_postcode(&digits)
        {
            return Some(Found::One(place));
        }
        let words: Vec<String> = text.split(|c: char| !c.is_alphanumeric() && !is_combining_mark(c)).map(fold).collect();
        let words: Vec<&str> =
            words.iter().map(String::as_str).filter(|word| word.chars().any(char::is_alphabetic)).take(WORDS_MAX).collect();
        // The longest run of words that is a name: "ich wohne in Frankfurt am Main".
        for length in (1..=words.len()).rev() {
            let runs = words.windows(length).map(<[&str]>::concat);
            // Inside a sentence, short words of other scripts are more often common words than towns.
            let sure = |run: &String| length == words.len() || run.is_ascii() || run.chars().count() >= NEAR_LETTERS_MIN;
            let hits: BTreeSet<usize> = runs.filter(sure).filter_map(|run| self.names.get(&run)).flatten().copied().collect();
            if let Some(found) = self.found(&hits) {
                return Some(found);
            }
        }
        let last = words.last().filter(|_| words.len() <= NEAR_WORDS_MAX);
        self.near(&words.concat()).or_else(|| self.near(last?))
    }

    /// The names of all regions, in the order in which they are tried.
    pub fn regions(&self) -> impl Iterator<Item = &str> {
        self.file.regions.iter().map(|region| region.name.as_str())
    }

    /// Whether `name` is a region, a Land or a municipality's key.
    #[must_use]
    pub fn knows(&self, name: &str) -> bool {
        let RawFile { regions, laender, municipalities, .. } = &self.file;
        regions.iter().any(|r| r.name == name) || laender.iter().any(|l| l.code == name) || municipalities.iter().any(|m| m.key == name)
    }

    fn by_postcode(&self, postcode: &str) -> Option<Place> {
        let own = self.town_of(postcode).map(|at| self.place(at));
        let place = own.or_else(|| {
            let land = self.land_of(postcode)?;
            let at = self.file.laender.iter().position(|known| known.code == land)?;
            Some(self.place(self.file.municipalities.len() + at))
        })?;
        Some(Place { postcode: Some(postcode.to_owned()), ..place })
    }

    fn near(&self, word: &str) -> Option<Found> {
        let letters = word.chars().count();
        if letters < NEAR_LETTERS_MIN {
            return None;
        }
        let reach = if letters < 8 { 1 } else { 2 };
        let distances = self.names.iter().filter(|(name, _)| name.chars().count() >= NEAR_LETTERS_MIN);
        let near: Vec<_> =
            distances.map(|(name, at)| (strsim::osa_distance(word, name), at)).filter(|(distance, _)| *distance <= reach).collect();
        let best = near.iter().map(|(distance, _)| *distance).min()?;
        let hits: BTreeSet<usize> = near.iter().filter(|(distance, _)| *distance == best).flat_map(|(_, at)| at.iter().copied()).collect();
        match self.found(&hits)? {
            Found::One(place) => Some(Found::Near(place)),
            several => Some(several),
        }
    }

    fn found(&self, hits: &BTreeSet<usize>) -> Option<Found> {
        let mut places: Vec<Place> = hits.iter().map(|at| self.place(*at)).collect();
        match places.len() {
            0 => None,
            1 => places.pop().map(Found::One),
            _ => Some(Found::Several(places)),
        }
    }

    pub(super) fn place(&self, at: usize) -> Place {
        let (key, name, land) = if let Some(town) = self.file.municipalities.get(at) {
            (&town.key, &town.name, &town.land)
        } else {
            let land = &self.file.laender[at - self.file.municipalities.len()];
            (&land.code, &land.name, &land.code)
        };
        let covers = |region: &&Region| region.municipalities.contains(key) || region.laender.contains(land);
        let region = self.file.regions.iter().find(covers).map_or(ELSEWHERE, |region| &region.name);
        Place { key: key.clone(), name: name.clone(), land: Some(land.clone()), region: region.to_owned(), postcode: None }
    }
}

fn digit(c: char) -> Option<char> {
    // Arabic-Indic, extended Arabic-Indic (Persian), and what NFKC made ASCII.
    let value = match c {
        '0'..='9' => return Some(c),
        '\u{660}'..='\u{669}' => u32::from(c) - 0x660,
        '\u{6f0}'..='\u{6f9}' => u32::from(c) - 0x6f0,
        _ => return None,
    };
    char::from_digit(value, 10)
}

/// One spelling for all: lower-case letters without marks; `ö`, `oe` and `o` are one, so are the Arabic and Persian forms of a letter.
pub(super) fn fold(text: &str) -> String {
    let plain: String = text
        .nfkd()
        .filter(|c| !is_combining_mark(*c) && *c != 'ـ')
        .flat_map(char::to_lowercase)
        .filter(|c| c.is_alphanumeric())
        .map(|c| match c {
            'ı' => 'i',
            'ى' | 'ی' => 'ي',
            'ک' => 'ك',
            'گ' => 'غ',
            'ة' => 'ه',
            other => other,
        })
        .collect();
    ["ae", "oe", "ue"].iter().fold(plain.replace('ß', "ss"), |text, pair| text.replace(pair, &pair[..1]))
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawFile {
    #[serde(default)]
    pub(super) regions: Vec<Region>,
    #[serde(default)]
    pub(super) laender: Vec<Land>,
    #[serde(default)]
    pub(super) municipalities: Vec<Municipality>,
    #[serde(default)]
    pub(super) postcodes: Vec<Postcodes>,
    #[serde(default)]
    pub(super) holidays: Vec<Local>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Region {
    pub(super) name: String,
    #[serde(default)]
    pub(super) municipalities: Vec<String>,
    #[serde(default)]
    pub(super) laender: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Land {
    pub(super) code: String,
    pub(super) name: String,
    #[serde(default)]
    pub(super) names: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Municipality {
    pub(super) key: String,
    pub(super) name: String,
    #[serde(default)]
    pub(super) names: Vec<String>,
    pub(super) land: String,
    #[serde(default)]
    pub(super) postcodes: Vec<Range>,
    pub(super) coordinates: Option<Coordinates>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Range {
    pub(super) from: String,
    pub(super) to: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct Postcodes {
    #[serde(flatten)]
    pub(super) range: Range,
    pub(super) land: String,
}

/// The places of `places.yaml` with everything that is wrong in them.
#[must_use]
pub fn read(document: &Document) -> (Places, Vec<Finding>) {
    let (file, mut findings) = document.typed::<RawFile>();
    let Some(file) = file else { return (Places::default(), findings) };
    let mut error = |path: [&str; 3], message: String| findings.push(Finding::error("place-unknown", document.place(&path), message));
    let is_land = |code: &String| file.laender.iter().any(|land| land.code == *code);
    for (at, region) in file.regions.iter().enumerate() {
        for key in region.municipalities.iter().filter(|key| !file.municipalities.iter().any(|town| town.key == **key)) {
            error(["regions", &at.to_string(), "municipalities"], format!("no municipality has the key `{key}`"));
        }
        for code in region.laender.iter().filter(|code| !is_land(code)) {
            error(["regions", &at.to_string(), "laender"], format!("no Land has the code `{code}`"));
        }
    }
    for (at, town) in file.municipalities.iter().enumerate().filter(|(_, town)| !is_land(&town.land)) {
        error(["municipalities", &at.to_string(), "land"], format!("no Land has the code `{}`", town.land));
    }
    let is_range = |range: &Range| {
        [&range.from, &range.to].iter().all(|end| end.len() == 5 && end.bytes().all(|b| b.is_ascii_digit())) && range.from <= range.to
    };
    for (at, entry) in file.postcodes.iter().enumerate() {
        if !is_range(&entry.range) || !is_land(&entry.land) {
            error(
                ["postcodes", &at.to_string(), "from"],
                format!("{}–{} is no range of postcodes of a Land", entry.range.from, entry.range.to),
            );
        }
        if at > 0 && file.postcodes[at - 1].range.to >= entry.range.from {
            error(["postcodes", &at.to_string(), "from"], format!("{} is not after the range before it", entry.range.from));
        }
    }
    let mut names: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for (at, town) in file.municipalities.iter().enumerate() {
        for spelling in std::iter::once(&town.name).chain(&town.names) {
            names.entry(fold(spelling)).or_default().insert(at);
        }
    }
    for (at, land) in file.laender.iter().enumerate() {
        for spelling in std::iter::once(&land.name).chain(&land.names) {
            // Berlin, Bremen, Hamburg: the town says more.
            names.entry(fold(spelling)).or_insert_with(|| BTreeSet::from([file.municipalities.len() + at]));
        }
    }
    let keys = file.municipalities.iter().enumerate().map(|(at, town)| (town.key.clone(), at)).collect();
    (Places { file, names, keys }, findings)
}
