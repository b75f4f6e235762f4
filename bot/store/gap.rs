//! Questions that the FAQ did not answer: sums by month, language and likely topic; no words, no person (U13).

use sqlx::AnyConnection;

use super::Result;
use crate::ids::Language;

/// A sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// The month (`2026-11`).
    pub month: String,
    /// The language in which was asked.
    pub language: String,
    /// What it was about most likely.
    pub topic: String,
    /// How many questions.
    pub questions: i64,
}

/// Counts one question in a month.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn count(connection: &mut AnyConnection, month: &str, language: &Language, topic: &str) -> Result<()> {
    let text = "INSERT INTO faq_gap (month, language, topic, questions) VALUES ($1, $2, $3, 1) \
                ON CONFLICT (month, language, topic) DO UPDATE SET questions = faq_gap.questions + 1";
    sqlx::query(text).bind(month).bind(language.as_str()).bind(topic).execute(connection).await?;
    Ok(())
}

/// All sums, the newest month and the most questions first.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn all(connection: &mut AnyConnection) -> Result<Vec<Gap>> {
    let text = "SELECT month, language, topic, questions FROM faq_gap ORDER BY month DESC, questions DESC, language, topic";
    let rows: Vec<(String, String, String, i64)> = sqlx::query_as(text).fetch_all(connection).await?;
    Ok(rows.into_iter().map(|(month, language, topic, questions)| Gap { month, language, topic, questions }).collect())
}
