//! Which office gets a case: area × topic × language, on a ladder that the client is told.

use serde::{Deserialize, Serialize};

use super::office::{Office, Offices};
use crate::directory::Directory;
use crate::directory::place::Place;
use crate::flow::model::Queue;
use crate::ids::Language;

/// How well an office fits, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rung {
    /// It is for this place, and its staff speak the client's language.
    Here,
    /// A cooperating office speaks the language; the client's consent names it (P13).
    Cooperating,
    /// It is for this place, and counsels in German or English, with an interpreter if the client wishes one.
    Interpreter,
    /// None is for this place or topic: somebody looks for a way on the next working day.
    NextDay,
}

impl Rung {
    /// All of them, best first.
    pub const ALL: [Self; 4] = [Self::Here, Self::Cooperating, Self::Interpreter, Self::NextDay];

    /// Its name in texts and in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Here => "here",
            Self::Cooperating => "cooperating",
            Self::Interpreter => "interpreter",
            Self::NextDay => "next-day",
        }
    }

    /// The rung of a stored word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rung| rung.as_str() == word)
    }
}

/// What is known of a client when a case is made.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// The kind of case.
    pub queue: Queue,
    /// The value of the answer `need`.
    pub topic: Option<&'a str>,
    /// Where they live.
    pub place: Option<&'a Place>,
    /// What they read.
    pub language: &'a Language,
}

/// The office that gets a case, and on which rung; `None` when no office takes cases of this kind at all.
///
/// An absence changes nothing: the client reads until when the office is away, and a case waits better where its language is spoken.
/// An exit case goes to nobody but offices with exit counsellors, whatever its language (KAST-2).
#[must_use]
pub fn route<'o>(offices: &'o Offices, directory: &Directory, wanted: &Wanted<'_>) -> Option<(&'o Office, Rung)> {
    let takes: Vec<&Office> = offices.all().filter(|office| office.queues.contains(&wanted.queue)).collect();
    let near = |office: &&'o Office| Some((area(office, directory, wanted.place)?, *office));
    let mut fits: Vec<(u8, &Office)> = takes.iter().filter(|office| helps(office, wanted)).filter_map(near).collect();
    fits.sort_by_key(|(rank, _)| *rank);
    let fits: Vec<&Office> = fits.into_iter().map(|(_, office)| office).collect();
    if let Some(office) = fits.iter().find(|office| office.speaks(wanted.language)) {
        return Some((office, Rung::Here));
    }
    let mut others = fits.iter().flat_map(|office| &office.cooperates).filter_map(|id| takes.iter().find(|office| office.id == *id));
    if let Some(office) = others.find(|office| office.speaks(wanted.language)) {
        return Some((office, Rung::Cooperating));
    }
    if let Some(office) = fits.first() {
        return Some((office, Rung::Interpreter));
    }
    let any = takes.iter().find(|office| office.speaks(wanted.language)).or_else(|| takes.first())?;
    Some((any, Rung::NextDay))
}

fn helps(office: &Office, wanted: &Wanted<'_>) -> bool {
    // Complaints and professionals have no topic of their own.
    let topical = matches!(wanted.queue, Queue::Urgent | Queue::General);
    !topical || office.topics.is_empty() || wanted.topic.is_none_or(|topic| office.topics.iter().any(|known| known == topic))
}

/// How near an office's area is; `None` when the place is outside. Whoever told no place is inside everywhere, last.
fn area(office: &Office, directory: &Directory, place: Option<&Place>) -> Option<u8> {
    let own = office.area.as_ref();
    let Some(area) = own.or_else(|| office.entry(&directory.services)?.service_area.as_ref()) else { return Some(3) };
    if area.regions.is_empty() && area.postcodes.is_empty() {
        return Some(3);
    }
    let Some(place) = place else { return Some(4) };
    directory.places.serves(&area.regions, &area.postcodes, place)
}
