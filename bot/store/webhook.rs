//! Where offices want to hear of what clients did with their appointments, and what they are still to hear.

use chrono::{DateTime, Utc};
use sqlx::AnyConnection;

use super::{Result, Store, rows};
use crate::booking::AppointmentId;
use crate::booking::elsewhere::Event;
use crate::ids::OfficeId;
use crate::private::Private;
use crate::sealed::Place;

/// Webhooks that one list holds.
const LISTED_MAX: i64 = 1_000;

/// Where an office wants to hear.
#[derive(Debug, Clone)]
pub struct Webhook {
    /// The office.
    pub office: OfficeId,
    /// Where requests go.
    pub url: String,
    /// What signs them.
    pub secret: Private<String>,
}

/// One thing that an office is to hear.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    /// Its row; the same in every try.
    pub id: i64,
    /// Who.
    pub office: OfficeId,
    /// The office's word for the appointment.
    pub reference: String,
    /// What.
    pub event: Event,
    /// When it was noticed.
    pub made: DateTime<Utc>,
    /// Tries so far.
    pub tries: u32,
}

const fn place(id: i64) -> Place {
    Place { table: "webhook", column: "sealed", row: id }
}

/// Sets an office's webhook, in place of an earlier one.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn set(connection: &mut AnyConnection, store: &Store, webhook: &Webhook, now: DateTime<Utc>) -> Result<()> {
    let id = store.numbers.next();
    let sealed = store.installation.key.seal(place(id), webhook.secret.expose().as_bytes());
    let text = "INSERT INTO webhook (office, id, url, sealed, made_ms) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (office) DO UPDATE \
                SET id = excluded.id, url = excluded.url, sealed = excluded.sealed, made_ms = excluded.made_ms";
    let query = sqlx::query(text).bind(webhook.office.as_str()).bind(id).bind(&webhook.url).bind(sealed);
    query.bind(now.timestamp_millis()).execute(connection).await?;
    Ok(())
}

/// Takes an office's webhook away, with what it was still to hear; false when there is none.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn remove(connection: &mut AnyConnection, office: &OfficeId) -> Result<bool> {
    sqlx::query("DELETE FROM webhook_event WHERE office = $1").bind(office.as_str()).execute(&mut *connection).await?;
    let query = sqlx::query("DELETE FROM webhook WHERE office = $1").bind(office.as_str());
    Ok(query.execute(connection).await?.rows_affected() == 1)
}

/// All webhooks, by office; at most `LISTED_MAX`.
///
/// # Errors
/// [`super::StoreError`] when the database fails, or a secret does not open.
pub async fn all(connection: &mut AnyConnection, store: &Store) -> Result<Vec<Webhook>> {
    let text = "SELECT office, id, url, sealed FROM webhook ORDER BY office LIMIT $1";
    let found: Vec<(String, i64, String, Vec<u8>)> = sqlx::query_as(text).bind(LISTED_MAX).fetch_all(connection).await?;
    let webhook = |(office, id, url, sealed): (String, i64, String, Vec<u8>)| {
        let secret = store.installation.key.open(place(id), &sealed)?;
        let secret = Private::new(String::from_utf8_lossy(&secret).into_owned());
        Ok(Webhook { office: office.as_str().into(), url, secret })
    };
    found.into_iter().map(webhook).collect()
}

/// Something that an office is to hear, in the transaction that notes it as told.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn post(connection: &mut AnyConnection, store: &Store, of: AppointmentId, pending: &Pending) -> Result<()> {
    let text = "INSERT INTO webhook_event (id, office, appointment, reference, event, made_ms, due_ms, tries, given_up) \
                VALUES ($1, $2, $3, $4, $5, $6, $6, 0, 0)";
    let query = sqlx::query(text).bind(store.numbers.next()).bind(pending.office.as_str()).bind(of.0).bind(&pending.reference);
    query.bind(pending.event.as_str()).bind(pending.made.timestamp_millis()).execute(connection).await?;
    Ok(())
}

/// Takes what is due, the longest first, and lets nobody else take it before `lease`.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn claim(
    connection: &mut AnyConnection,
    store: &Store,
    limit: i64,
    lease: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<Vec<Pending>> {
    let lock = store.kind().skip_locked();
    let text = format!(
        "SELECT id, office, reference, event, made_ms, tries FROM webhook_event WHERE given_up = 0 AND due_ms <= $1 \
         ORDER BY due_ms, id LIMIT $2{lock}"
    );
    let query = sqlx::query_as(sqlx::AssertSqlSafe(text)).bind(now.timestamp_millis()).bind(limit);
    let found: Vec<(i64, String, String, String, i64, i32)> = query.fetch_all(&mut *connection).await?;
    let mut claimed = Vec::new();
    for (id, office, reference, event, made, tries) in found {
        let query = sqlx::query("UPDATE webhook_event SET due_ms = $2 WHERE id = $1").bind(id).bind(lease.timestamp_millis());
        query.execute(&mut *connection).await?;
        // A word of a newer program is nothing that this one can tell.
        let Some(event) = Event::from_word(&event) else { continue };
        let tries = u32::try_from(tries).unwrap_or_default();
        claimed.push(Pending { id, office: office.as_str().into(), reference, event, made: rows::at(made), tries });
    }
    Ok(claimed)
}

/// The office heard it.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn heard(connection: &mut AnyConnection, id: i64) -> Result<()> {
    sqlx::query("DELETE FROM webhook_event WHERE id = $1").bind(id).execute(connection).await?;
    Ok(())
}

/// It did not hear it: tried again at `again`, or never more.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn missed(connection: &mut AnyConnection, id: i64, again: Option<DateTime<Utc>>) -> Result<()> {
    let text = "UPDATE webhook_event SET tries = tries + 1, due_ms = COALESCE($2, due_ms), given_up = $3 WHERE id = $1";
    let query = sqlx::query(text).bind(id).bind(again.map(|at| at.timestamp_millis())).bind(i32::from(again.is_none()));
    query.execute(connection).await?;
    Ok(())
}
