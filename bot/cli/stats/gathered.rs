//! What was counted in some months, as anybody may read it: true counts do not leave this file.

use crate::casework::outcome::GROUPS;
use crate::casework::statistics::{Cell, Count, Table};
use crate::conversation::Content;
use crate::directory::services::NEEDS;
use crate::store::{Result, Store, gap, partner, statistic};

/// What is counted, in the order it is shown.
pub(super) const MEASURES: [&str; 9] = [CASES, "topic", "language", "age", "way", "outcome", "waiting", "solved", FIRST_ANSWER];
/// All closed cases, by month.
pub(super) const CASES: &str = "cases";
/// Topic by waiting time, over all offices.
pub(super) const FIRST_ANSWER: &str = "first-answer";
/// What was not told.
pub(super) const NONE: &str = "none";

const AGES: [&str; 4] = ["child", "young", "adult", NONE];
const WAYS: [&str; 4] = ["person", "crisis", "complaint", "professional"];
const WAITING: [&str; 6] = ["hour", "day", "next-day", "week", "longer", "never"];
const SOLVED: [&str; 3] = ["yes", "partly", "no"];
/// Stands for all offices where something is counted that no office has.
const ALL: &str = "all";

/// All tables of a range of months.
#[derive(Debug)]
pub(super) struct Gathered {
    /// The months, in order; not empty.
    pub months: Vec<String>,
    /// The last month is not over.
    pub goes_on: bool,
    tables: Vec<(&'static str, Table)>,
    /// Questions without an answer, by likely topic.
    pub gaps: Table,
    /// First contacts over the links of partners.
    pub contacts: Cell,
}

impl Gathered {
    /// Reads the counts of these months and hides what is small.
    ///
    /// # Errors
    /// [`crate::store::StoreError`] when the database fails.
    pub async fn read(store: &Store, content: &Content, months: Vec<String>, goes_on: bool) -> Result<Self> {
        let mut reader = store.reader().await?;
        let (first, last) = (months.first().map_or("", String::as_str), months.last().map_or("", String::as_str));
        let sums = statistic::between(&mut reader, first, last).await?;
        let mut tables: Vec<(&'static str, Table)> = MEASURES
            .iter()
            .filter(|measure| **measure != FIRST_ANSWER)
            .map(|measure| (*measure, Table::of(&counts(&sums, measure), &known(measure, content, &months))))
            .collect();
        tables.extend(first_answer(&sums, &tables).map(|table| (FIRST_ANSWER, table)));
        let gaps = gap::all(&mut reader).await?.into_iter().filter(|gap| months.contains(&gap.month));
        let gaps: Vec<Count> = gaps.map(|gap| count(&need(&gap.topic), ALL, gap.questions)).collect();
        let contacts = partner::all(&mut reader).await?.into_iter().filter(|(month, ..)| months.contains(month));
        let contacts: Vec<Count> = contacts.map(|(.., contacts)| count(ALL, ALL, contacts)).collect();
        let contacts = Table::of(&contacts, &[ALL.to_owned()]).total;
        Ok(Self { goes_on, tables, gaps: Table::of(&gaps, &known("topic", content, &months)), contacts, months })
    }

    /// The table of a measure.
    pub fn table(&self, measure: &str) -> Option<&Table> {
        self.tables.iter().find(|(name, _)| *name == measure).map(|(_, table)| table)
    }

    /// All tables, or one.
    pub fn select(&self, measure: Option<&str>) -> Vec<(&'static str, &Table)> {
        self.tables.iter().filter(|(name, _)| measure.is_none_or(|measure| measure == *name)).map(|(name, table)| (*name, table)).collect()
    }

    /// Whether any case of an office was counted.
    pub fn names_office(&self, office: &str) -> bool {
        self.tables.iter().any(|(_, table)| table.column_of(office).is_some())
    }
}

fn count(value: &str, office: &str, cases: i64) -> Count {
    Count { value: value.to_owned(), office: office.to_owned(), cases: u64::try_from(cases).unwrap_or(0) }
}

/// Cases are told by month, all else over the whole range.
fn counts(sums: &[statistic::Sum], measure: &str) -> Vec<Count> {
    let sums = sums.iter().filter(|sum| sum.measure == measure);
    sums.map(|sum| count(if measure == CASES { &sum.month } else { &sum.value }, &sum.office, sum.cases)).collect()
}

/// Values that exist, whether anybody has them or not.
fn known(measure: &str, content: &Content, months: &[String]) -> Vec<String> {
    let own = |values: &[&str]| values.iter().map(|value| (*value).to_owned()).collect();
    match measure {
        CASES => months.to_vec(),
        "topic" => own(&[&NEEDS[..], &[NONE]].concat()),
        "language" => content.languages().map(ToString::to_string).collect(),
        "age" => own(&AGES),
        "way" => own(&WAYS),
        "outcome" => GROUPS.iter().flat_map(|group| group.codes).chain([&NONE]).map(|code| (*code).to_owned()).collect(),
        "waiting" => own(&WAITING),
        "solved" => own(&SOLVED),
        _ => Vec::new(),
    }
}

/// Between the tables of topics and of waiting times, which are shown anyway.
fn first_answer(sums: &[statistic::Sum], tables: &[(&str, Table)]) -> Option<Table> {
    let of = |measure| tables.iter().find(|(name, _)| *name == measure).map(|(_, table)| table);
    let sums = sums.iter().filter(|sum| sum.measure == FIRST_ANSWER);
    let counts: Vec<Count> =
        sums.filter_map(|sum| sum.value.split_once(':').map(|(topic, bucket)| count(topic, bucket, sum.cases))).collect();
    Table::crossed(&counts, of("topic")?, of("waiting")?)
}

/// The FAQ writes needs as directories do: `T-RES`.
fn need(topic: &str) -> String {
    topic.strip_prefix("T-").unwrap_or(topic).to_lowercase()
}
