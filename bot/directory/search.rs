//! Which services to show a client, and in which order: language, topic, eligibility, area, distance, open soon.

use std::collections::BTreeSet;

use std::cmp::Reverse;

use chrono::{DateTime, TimeDelta, Utc};

use super::Directory;
use super::holidays::Observed;
use super::opening::State;
use super::place::Place as Spot;
use super::service::{Coordinates, Service};
use super::services::SHOWN_MAX;
use crate::ids::{Language, ServiceId};

/// Days ahead of an opening that still counts as soon.
const SOON_DAYS: i64 = 7;

/// Topics whose services may help too, after those of the topic itself.
const RELATED: [(&str, &[&str]); 11] = [
    ("asyl", &["res"]),
    ("spaet", &["res"]),
    ("famreu", &["res"]),
    ("recog", &["work", "edu"]),
    ("labour", &["work"]),
    ("money", &["ben"]),
    ("kita", &["fam"]),
    ("ment", &["health"]),
    ("auth", &["daily"]),
    ("vol", &["meet"]),
    ("meet", &["vol"]),
];

/// What a client looks for, as far as they told.
#[derive(Debug, Clone)]
pub struct Search<'a> {
    /// The value of the answer `need`.
    pub need: &'a str,
    /// Where they live.
    pub place: Option<&'a Spot>,
    /// The language that they read.
    pub language: &'a Language,
    /// The value of the answer `age`; `None` when it was not told.
    pub age: Option<&'a str>,
    /// The values of the answers `paper` and `paper-kind`; empty when they were not told.
    pub papers: Vec<&'a str>,
    /// Decides which is open soon.
    pub now: DateTime<Utc>,
    /// Hits that were shown before.
    pub offset: usize,
}

/// What a search found.
#[derive(Debug, Clone, Default)]
pub struct Hits<'s> {
    /// At most [`SHOWN_MAX`], best first.
    pub services: Vec<&'s Service>,
    /// How many more come after them.
    pub rest: usize,
}

/// Where a service stands in the order, lowest first, before anybody asks when it opens.
#[expect(clippy::struct_excessive_bools, reason = "each is a rule of its own, and they are compared one after the other")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    /// Its place is known, and in another Land or a long way off.
    far: bool,
    /// Staff do not speak the language.
    foreign: bool,
    /// It is for a related topic only.
    related: bool,
    /// It is for people with other papers.
    other_papers: bool,
    /// 0 own municipality or postcode, 1 own region or Land, 2 near by or not known, 3 all of Germany or online.
    area: u8,
    /// Kilometres; `u32::MAX` where one of the two places is not known.
    km: u32,
}

/// Beyond so many kilometres a service without an area is too far to go to.
const NEAR_KM: u32 = 60;
/// Topics of a general entry that has one subject, such as counselling in an asylum procedure; one with more helps with anything.
const SUBJECT_TOPICS_MAX: usize = 4;

impl Directory {
    /// Services for a need, best first, from `search.offset` on.
    ///
    /// A service that is for another area, or for other ages, is not among them; an unknown place finds only what is for all of
    /// Germany or has no area given.
    #[must_use]
    pub fn search(&self, search: &Search<'_>) -> Hits<'_> {
        let related = RELATED.iter().find(|(need, _)| *need == search.need).map_or(&[][..], |(_, related)| related);
        let own = self.services.for_topic(search.need).map(|at| (at, false));
        let near = related.iter().flat_map(|topic| self.services.for_topic(topic)).map(|at| (at, true));
        let mut seen = std::collections::HashSet::new();
        let hits = own.chain(near).filter(|(at, _)| seen.insert(*at));
        let home = self.home(search);
        let mut ranked: Vec<(Rank, usize)> =
            hits.filter_map(|(at, related)| Some((self.rank(self.services.at(at)?, related, search, home)?, at))).collect();
        ranked.sort_unstable();
        self.soonest_first(&mut ranked, search);
        let rest = ranked.len().saturating_sub(search.offset.saturating_add(SHOWN_MAX));
        let shown = ranked.iter().skip(search.offset).take(SHOWN_MAX);
        Hits { services: shown.filter_map(|(_, at)| self.services.at(*at)).collect(), rest }
    }

    /// These services in their order, each after the ones of its kind that serve the place: the office next door before the general
    /// entry. At most [`SHOWN_MAX`]; ids that do not exist are passed over.
    ///
    /// Imported offices seldom say whose kind they are: they count where they serve the place and deal with the same subject, which
    /// is that of a general entry with few topics, else what the client needs. The last general entry always has a place, since it
    /// helps where no office does.
    #[must_use]
    pub fn near(&self, ids: &[ServiceId], search: &Search<'_>) -> Vec<&Service> {
        let home = self.home(search);
        let mut found: Vec<&Service> = Vec::new();
        for id in ids {
            let topics: Vec<&str> = match self.services.get(id).map(|general| &general.topics[..]) {
                Some(few) if few.len() <= SUBJECT_TOPICS_MAX => few.iter().map(String::as_str).collect(),
                _ => vec![search.need],
            };
            let imported = topics.into_iter().flat_map(|topic| self.services.for_topic(topic)).filter(|at| self.services.is_imported(*at));
            let kin: BTreeSet<usize> = self.services.of_kind(id).chain(imported).collect();
            let kin = kin.into_iter().filter_map(|at| Some((self.rank(self.services.at(at)?, false, search, home)?, at)));
            let mut local: Vec<(Rank, usize)> = kin.filter(|(rank, _)| !rank.far && rank.area < 2).collect();
            local.sort_unstable();
            self.soonest_first(&mut local, search);
            found.extend(local.iter().take(SHOWN_MAX - 1).filter_map(|(_, at)| self.services.at(*at)));
            found.extend(self.services.get(id));
        }
        let mut seen = BTreeSet::new();
        found.retain(|service| seen.insert(&service.id));
        found.truncate(SHOWN_MAX);
        found
    }

    /// The holidays that a service keeps: those of its Land, and of its municipality where its address tells it.
    #[must_use]
    pub fn observed<'a>(&'a self, service: &'a Service) -> Observed<'a> {
        let (land, municipality) = service.address.as_ref().map_or((None, None), |at| self.places.of_address(&at.postal_code, &at.city));
        let own = service.schedule.as_ref().and_then(|schedule| schedule.land.as_deref());
        Observed { land: own.or(land), municipality, local: self.places.local_holidays() }
    }

    /// `None` when it is not for them.
    fn rank(&self, service: &Service, related: bool, search: &Search<'_>, home: Option<Coordinates>) -> Option<Rank> {
        let for_age = |age| service.ages.is_empty() || service.ages.iter().any(|known| known == age);
        if !search.age.is_none_or(for_age) {
            return None;
        }
        let papers = &service.statuses;
        let fits = papers.is_empty() || search.papers.is_empty() || search.papers.iter().any(|own| papers.iter().any(|known| known == own));
        let km = service.coordinates.zip(home).map_or(u32::MAX, |(there, here)| there.km_to(here));
        let (area, far) = self.area(service, search.place, km)?;
        Some(Rank { far, foreign: !service.speaks(search.language), related, other_papers: !fits, area, km })
    }

    /// How near its area is, and whether it is far; `None` when its area is another one.
    fn area(&self, service: &Service, place: Option<&Spot>, km: u32) -> Option<(u8, bool)> {
        if let Some(area) = &service.service_area {
            if area.regions.is_empty() && area.postcodes.is_empty() {
                return Some((3, false));
            }
            return self.places.serves(&area.regions, &area.postcodes, place?).map(|rank| (rank, false));
        }
        if service.online {
            return Some((3, false));
        }
        let Some(address) = &service.address else { return Some((3, false)) };
        let Some(place) = place else { return Some((2, false)) };
        let same_land =
            || self.places.of_address(&address.postal_code, &address.city).0.is_some_and(|land| place.land.as_deref() == Some(land));
        let near = if km == u32::MAX { same_land() } else { km <= NEAR_KM };
        Some((2, !near))
    }

    fn home(&self, search: &Search<'_>) -> Option<Coordinates> {
        search.place.and_then(|place| self.places.coordinates(&place.key))
    }

    /// Sorts those that are shown, and their equals, by their next opening, then by interpreters, then by the file's order.
    fn soonest_first(&self, ranked: &mut [(Rank, usize)], search: &Search<'_>) {
        let last = ranked.len().saturating_sub(1);
        let Some(&(first, _)) = ranked.get(search.offset) else { return };
        let end = ranked[last.min(search.offset.saturating_add(SHOWN_MAX - 1))].0;
        let from = ranked.partition_point(|(rank, _)| *rank < first);
        let to = ranked.partition_point(|(rank, _)| *rank <= end);
        ranked[from..to].sort_by_cached_key(|(rank, at)| {
            let service = self.services.at(*at);
            let interpreter = service.and_then(|service| service.interpreter);
            (*rank, service.map_or(TimeDelta::MAX, |service| self.opens_in(service, search.now)), Reverse(interpreter), *at)
        });
    }

    /// Time until it is open; a week when nobody told, longer when it is closed for longer.
    fn opens_in(&self, service: &Service, now: DateTime<Utc>) -> TimeDelta {
        let Some(schedule) = &service.schedule else { return TimeDelta::days(SOON_DAYS) };
        match schedule.state_within(now, &self.observed(service), SOON_DAYS) {
            State::Open { .. } => TimeDelta::zero(),
            State::NotGiven => TimeDelta::days(SOON_DAYS),
            State::Closed { next: Some(next), .. } => next.to_utc() - now,
            State::Closed { next: None, .. } => TimeDelta::MAX,
        }
    }
}
