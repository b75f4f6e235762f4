//! Plainer ways of searching the same words, to measure Lotse's against: the database's full text search with its two usual
//! tokenizers, and BM25 as search libraries have it by default (words split at signs, lower case, all fields alike).
//!
//! None of them abstains: they speak as soon as a word fits, and offer three.

use std::collections::{BTreeMap, HashMap};

use sqlx::sqlite::{SqliteConnection, SqlitePoolOptions};
use sqlx::{Row as _, SqlitePool};
use tokio::runtime::Runtime;

use crate::conversation::Content;
use crate::faq::evaluation::{Case, Found, RANKS_MAX};
use crate::faq::verdict::OFFERED_MAX;
use crate::faq::{Entry, Verdict};
use crate::ids::{FaqId, Language};

/// A way of searching.
pub enum Baseline {
    /// SQLite's FTS5.
    Database(Runtime, SqlitePool),
    /// BM25 with the usual constants.
    Plain(BTreeMap<Language, Plain>),
}

/// All of them with their names.
pub fn all(content: &Content) -> anyhow::Result<Vec<(&'static str, Baseline)>> {
    Ok(vec![
        ("SQLite FTS5, tokenizer unicode61", database(content, "unicode61")?),
        ("SQLite FTS5, tokenizer trigram", database(content, "trigram")?),
        ("BM25 with a search library's defaults (k1 1.2, b 0.75, words in lower case)", Baseline::Plain(plain(content))),
    ])
}

impl Baseline {
    /// What it finds.
    pub fn find(&mut self, case: &Case) -> Found {
        let ranked = match self {
            Self::Database(runtime, pool) => matching(runtime, pool, case),
            Self::Plain(languages) => languages.get(&case.language).map(|plain| plain.find(&case.query)).unwrap_or_default(),
        };
        let offered: Vec<FaqId> = ranked.iter().take(OFFERED_MAX).cloned().collect();
        Found { ranked, verdict: if offered.is_empty() { Verdict::Nothing } else { Verdict::Perhaps(offered) } }
    }
}

/// Everything that an entry says in a language, in one text.
fn words(content: &Content, language: &Language, entry: &Entry) -> Option<String> {
    let entry = content.catalog.entry(language, &entry.message())?;
    Some(entry.patterns().map(|pattern| &*pattern.ftl).collect::<Vec<_>>().join("\n").replace('|', "\n"))
}

fn database(content: &Content, tokenizer: &'static str) -> anyhow::Result<Baseline> {
    let make = match tokenizer {
        "trigram" => "CREATE VIRTUAL TABLE words USING fts5(id UNINDEXED, language UNINDEXED, body, tokenize = 'trigram')",
        _ => "CREATE VIRTUAL TABLE words USING fts5(id UNINDEXED, language UNINDEXED, body, tokenize = 'unicode61')",
    };
    // One runtime for as long as the pool is asked: its connection lives in it.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let pool = runtime.block_on(async {
        let pool = SqlitePoolOptions::new().max_connections(1).idle_timeout(None).max_lifetime(None).connect("sqlite::memory:").await?;
        let mut tx = pool.begin().await?;
        sqlx::query(make).execute(&mut *tx as &mut SqliteConnection).await?;
        for language in content.languages() {
            for entry in content.faq.entries() {
                let Some(body) = words(content, language, entry) else { continue };
                let insert = sqlx::query("INSERT INTO words (id, language, body) VALUES ($1, $2, $3)");
                insert.bind(entry.id.as_str()).bind(language.as_str()).bind(body).execute(&mut *tx as &mut SqliteConnection).await?;
            }
        }
        tx.commit().await?;
        Ok::<_, sqlx::Error>(pool)
    })?;
    Ok(Baseline::Database(runtime, pool))
}

fn matching(runtime: &Runtime, pool: &SqlitePool, case: &Case) -> Vec<FaqId> {
    // Quoted, or a sign in a question would be read as a command.
    let words: Vec<String> =
        case.query.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(|word| format!("\"{word}\"")).collect();
    let select = "SELECT id FROM words WHERE words MATCH $1 AND language = $2 ORDER BY rank, id LIMIT $3";
    let limit = i64::try_from(RANKS_MAX).unwrap_or(i64::MAX);
    let rows = runtime.block_on(sqlx::query(select).bind(words.join(" OR ")).bind(case.language.as_str()).bind(limit).fetch_all(pool));
    rows.into_iter().flatten().filter_map(|row| row.try_get::<String, _>(0).ok()).map(|id| id.as_str().into()).collect()
}

/// BM25 over one field.
#[derive(Debug, Default)]
pub struct Plain {
    ids: Vec<FaqId>,
    lengths: Vec<f64>,
    postings: HashMap<String, Vec<(usize, f64)>>,
}

fn plain(content: &Content) -> BTreeMap<Language, Plain> {
    let mut all = BTreeMap::new();
    for language in content.languages() {
        let mut plain = Plain::default();
        for entry in content.faq.entries() {
            let Some(body) = words(content, language, entry) else { continue };
            plain.add(entry.id.clone(), &body);
        }
        all.insert(language.clone(), plain);
    }
    all
}

fn tokens(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty() && word.len() < 40).map(str::to_lowercase)
}

#[expect(clippy::cast_precision_loss, reason = "few entries")]
const fn number(count: usize) -> f64 {
    count as f64
}

impl Plain {
    fn add(&mut self, id: FaqId, body: &str) {
        let at = self.ids.len();
        let mut counts: BTreeMap<String, f64> = BTreeMap::new();
        tokens(body).for_each(|token| *counts.entry(token).or_default() += 1.0);
        self.lengths.push(counts.values().sum());
        self.ids.push(id);
        for (token, count) in counts {
            self.postings.entry(token).or_default().push((at, count));
        }
    }

    fn find(&self, query: &str) -> Vec<FaqId> {
        let all = number(self.ids.len());
        let average = self.lengths.iter().sum::<f64>() / all.max(1.0);
        let mut sums = vec![0.0; self.ids.len()];
        for known in tokens(query).filter_map(|token| self.postings.get(&token)) {
            let rarity = (1.0 + (all - number(known.len()) + 0.5) / (number(known.len()) + 0.5)).ln();
            for (at, count) in known {
                sums[*at] += rarity * count * 2.2 / (count + 1.2 * (0.25 + 0.75 * self.lengths[*at] / average));
            }
        }
        let mut found: Vec<(usize, f64)> = sums.into_iter().enumerate().filter(|(_, sum)| *sum > 0.0).collect();
        found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        found.into_iter().take(RANKS_MAX).map(|(at, _)| self.ids[at].clone()).collect()
    }
}
