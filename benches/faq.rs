//! Questions over an FAQ of 3,000 entries in eight languages: time of a query, of building the index, and memory; and the two
//! full text searches of the database beside it. Printed, never asserted: `cargo bench --bench faq`.
//!
//! The entries are the shipped ones, repeated with other words until there are enough, so that lengths and scripts are real.

#![expect(clippy::print_stdout, reason = "a bench tells what it measured")]

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use lotse::conversation::{Content, Files};
use lotse::faq::{Faq, VARIANTS};
use lotse::finding::Source;
use lotse::flow::Mode;
use lotse::ids::Language;
use lotse::language::Catalog;
use sqlx::sqlite::{SqliteConnection, SqlitePoolOptions};
use sqlx::{Row as _, SqlitePool};

/// Entries of each language.
const ENTRIES: usize = 3_000;
/// Questions of each language.
const QUESTIONS: usize = 2_000;

fn main() {
    let content = Content::load(Files::shipped(), Mode::Counselling).0;
    let languages: Vec<Language> = content.languages().cloned().collect();
    let (entries, catalog) = many(&content);
    let search: Vec<(Language, Source)> = languages
        .iter()
        .filter_map(|language| Some((language.clone(), content.files.get(&format!("locales/{language}/search.yaml"))?.clone())))
        .collect();
    let before = resident();
    let began = Instant::now();
    let (faq, findings) = Faq::load(&entries, content.files.get("directory/lexicon.yaml"), &search, &catalog, &content.directory.services);
    faq.warm();
    let built = began.elapsed();
    let errors: Vec<String> = findings.iter().map(|finding| finding.message.clone()).take(3).collect();
    assert!(errors.is_empty(), "{errors:?}");
    println!("{} entries in {} languages", faq.entries().len(), languages.len());
    println!("index built in {:.2} s, {} MiB more in memory", built.as_secs_f64(), (resident() - before) / 1024);
    let database = database(&catalog, &languages, &faq);
    for language in &languages {
        let questions = questions(&content, language);
        let own = times(&questions, |question| {
            std::hint::black_box(faq.ask(language, question));
        });
        println!("{language}  Lotse     {}", told(&own));
        for (table, pool) in &database {
            let asked = &questions[..questions.len().min(200)];
            let (runtime, found) = pool;
            let found = times(asked, |question| {
                std::hint::black_box(runtime.block_on(matching(found, table, language, question)));
            });
            println!("{language}  {table:<9} {}", told(&found));
        }
    }
}

/// The shipped entries, each so many times with other words that there are [`ENTRIES`].
fn many(content: &Content) -> (Vec<Source>, Catalog) {
    let times = ENTRIES.div_ceil(content.faq.entries().len().max(1));
    let mut frame = String::from("entries:\n");
    let mut files = Vec::new();
    for language in content.languages() {
        let mut text = String::new();
        for (number, entry) in (0..times).flat_map(|time| content.faq.entries().iter().map(move |entry| (time, entry))).take(ENTRIES) {
            let Some(words) = content.catalog.entry(language, &entry.message()) else { continue };
            let other = |text: &str| -> String {
                let word = |(at, word): (usize, &str)| {
                    if number > 0 && at % 3 == number % 3 { format!("{word}{}", letters(number)) } else { word.to_owned() }
                };
                text.split(' ').enumerate().map(word).collect::<Vec<_>>().join(" ")
            };
            let value = words.value.as_ref().map(|value| value.ftl.replace('\n', " ")).unwrap_or_default();
            let _ = writeln!(text, "faq-{}-{number} = {}", entry.id, other(&value));
            for attribute in &words.attributes {
                let _ = writeln!(text, "    .{} = {}", attribute.name, other(&attribute.pattern.ftl.replace('\n', " ")));
            }
            if language.as_str() == "de" {
                let _ = writeln!(
                    frame,
                    "  - {{ id: {}-{number}, topics: [{}], tags: [{}], source: bench, checked_on: 2026-11-28 }}",
                    entry.id,
                    entry.topics.join(", "),
                    entry.tags.join(", ")
                );
            }
        }
        files.push((language.clone(), Source::new(&format!("locales/{language}/faq.ftl"), &text)));
        files.extend(content.files.get(&format!("locales/{language}/faq-words.ftl")).map(|words| (language.clone(), words.clone())));
    }
    let began = Instant::now();
    let catalog = Catalog::load(files).0;
    println!("texts read in {:.2} s", began.elapsed().as_secs_f64());
    (vec![Source::new("directory/faq/bench.yaml", &frame)], catalog)
}

/// A number as letters that keep a word one word.
fn letters(mut number: usize) -> String {
    let mut text = String::new();
    while number > 0 {
        text.push(char::from(b'a' + u8::try_from(number % 26).unwrap_or(0)));
        number /= 26;
    }
    text
}

/// Variants with one word changed, so that none is asked word by word.
fn questions(content: &Content, language: &Language) -> Vec<String> {
    let variants = content.faq.entries().iter().filter_map(|entry| content.catalog.entry(language, &entry.message())?.attribute(VARIANTS));
    let variants: Vec<String> = variants
        .flat_map(|attribute| attribute.pattern.ftl.split('|').map(|variant| format!("{} bitte", variant.trim())).collect::<Vec<_>>())
        .collect();
    variants.iter().cycle().take(if variants.is_empty() { 0 } else { QUESTIONS }).cloned().collect()
}

fn times(questions: &[String], mut ask: impl FnMut(&str)) -> Vec<Duration> {
    let mut times: Vec<Duration> = questions
        .iter()
        .map(|question| {
            let began = Instant::now();
            ask(question);
            began.elapsed()
        })
        .collect();
    times.sort_unstable();
    times
}

fn told(times: &[Duration]) -> String {
    let at = |share: usize| times.get((times.len() * share / 100).min(times.len().saturating_sub(1))).copied().unwrap_or_default();
    format!("{:>4} questions, median {:?}, 99th percentile {:?}", times.len(), at(50), at(99))
}

/// Resident memory in KiB; 0 where the system does not tell.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok()).unwrap_or(0)
}

type Database = (tokio::runtime::Runtime, SqlitePool);

fn database(catalog: &Catalog, languages: &[Language], faq: &Faq) -> Vec<(&'static str, Database)> {
    let makes = [
        ("unicode61", "CREATE VIRTUAL TABLE words USING fts5(id UNINDEXED, language UNINDEXED, body, tokenize = 'unicode61')"),
        ("trigram", "CREATE VIRTUAL TABLE words USING fts5(id UNINDEXED, language UNINDEXED, body, tokenize = 'trigram')"),
    ];
    let open = |(name, make): (&'static str, &'static str)| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let began = Instant::now();
        let pool = runtime.block_on(async {
            let pool = SqlitePoolOptions::new().max_connections(1).connect("sqlite::memory:").await.expect("a database in memory");
            let mut tx = pool.begin().await.expect("a transaction");
            sqlx::query(make).execute(&mut *tx as &mut SqliteConnection).await.expect("a table");
            for language in languages {
                for entry in faq.entries() {
                    let Some(words) = catalog.entry(language, &entry.message()) else { continue };
                    let body: Vec<&str> = words.patterns().map(|pattern| &*pattern.ftl).collect();
                    let insert = sqlx::query("INSERT INTO words (id, language, body) VALUES ($1, $2, $3)");
                    let insert = insert.bind(entry.id.as_str()).bind(language.as_str()).bind(body.join("\n"));
                    insert.execute(&mut *tx as &mut SqliteConnection).await.expect("a row");
                }
            }
            tx.commit().await.expect("it commits");
            pool
        });
        println!("FTS5 {name} built in {:.2} s", began.elapsed().as_secs_f64());
        (name, (runtime, pool))
    };
    makes.into_iter().map(open).collect()
}

async fn matching(pool: &SqlitePool, _table: &str, language: &Language, question: &str) -> usize {
    let words: Vec<String> =
        question.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(|word| format!("\"{word}\"")).collect();
    let select = "SELECT id FROM words WHERE words MATCH $1 AND language = $2 ORDER BY rank LIMIT 10";
    let rows = sqlx::query(select).bind(words.join(" OR ")).bind(language.as_str()).fetch_all(pool).await.unwrap_or_default();
    rows.iter().filter(|row| row.try_get::<String, _>(0).is_ok()).count()
}
