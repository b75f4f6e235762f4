//! Offices hear of what clients did with their appointments: confirmed, cancelled, asked for another time, undeliverable.
//!
//! What is to be heard follows from where appointments stand, whoever changed them; so nothing that changes one has to think of it.
//! A request is a POST of JSON, signed over time and body, tried again with growing pauses. It never tells who a client is.

use std::time::Duration;

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use futures_util::StreamExt as _;
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::json;
use sha2::Sha256;

use super::reach::Reach;
use crate::private::Private;
use crate::store::webhook::{self, Pending, Webhook};
use crate::store::{Result, Store, elsewhere};

/// The header that carries the signature: `t=<unix seconds>,v1=<hexadecimal HMAC-SHA-256 over "<t>.<body>">`.
pub const SIGNATURE: &str = "lotse-signature";
/// Appointments of one office that one pass looks at, soonest first.
const LOOKED_MAX: i64 = 10_000;
/// What one pass sends.
const SENT_MAX: i64 = 100;
/// Requests at a time.
const TOGETHER: usize = 8;
/// Nobody else sends what one pass has taken.
const LEASE: TimeDelta = TimeDelta::minutes(10);
/// How long an office's server may take.
const WAIT_MAX: Duration = Duration::from_secs(10);
/// What happened to an appointment is told up to so long after its beginning.
const AFTER: TimeDelta = TimeDelta::days(1);
/// Pauses between tries, in minutes; after the last one it is given up.
const PAUSES: [i64; 7] = [1, 5, 30, 120, 360, 720, 1_440];

/// What one pass came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Passed {
    /// Things that offices are to hear from now on.
    pub noticed: usize,
    /// Requests that were taken with a status of 2xx.
    pub heard: usize,
    /// Requests that were not.
    pub missed: usize,
}

/// What sends; see [`Reach::client`].
///
/// # Errors
/// When TLS cannot be set up.
pub fn client(reach: Reach) -> reqwest::Result<reqwest::Client> {
    reach.client(WAIT_MAX)
}

/// Notices what is new, and sends what is due. No transaction is open while a request waits.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails.
pub async fn run_once(store: &Store, client: &reqwest::Client, reach: Reach, now: DateTime<Utc>) -> Result<Passed> {
    let mut reader = store.reader().await?;
    let webhooks = webhook::all(&mut reader, store).await?;
    drop(reader);
    let mut passed = Passed::default();
    if webhooks.is_empty() {
        return Ok(passed);
    }
    for webhook in &webhooks {
        passed.noticed += notice(store, webhook, now).await?;
    }
    let mut tx = store.begin().await?;
    let due = webhook::claim(&mut tx, store, SENT_MAX, now + LEASE, now).await?;
    tx.commit().await?;
    let requests = due.into_iter().filter_map(|pending| {
        let webhook = webhooks.iter().find(|webhook| webhook.office == pending.office)?;
        Some(async move {
            let heard = send(client, reach, webhook, &pending, now).await;
            (pending, heard)
        })
    });
    let answers: Vec<(Pending, bool)> = futures_util::stream::iter(requests).buffer_unordered(TOGETHER).collect().await;
    for (pending, heard) in answers {
        let mut tx = store.begin().await?;
        if heard {
            webhook::heard(&mut tx, pending.id).await?;
            passed.heard += 1;
        } else {
            let again = again(pending.tries, now);
            webhook::missed(&mut tx, pending.id, again).await?;
            passed.missed += 1;
            let tries = pending.tries + 1;
            if again.is_none() {
                tracing::error!(office = %pending.office, tries, "an office's webhook was given up; look at its address");
            }
        }
        tx.commit().await?;
    }
    Ok(passed)
}

/// When it is tried again after so many earlier tries.
fn again(tries: u32, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let pause = PAUSES.get(usize::try_from(tries).ok()?)?;
    Some(now + TimeDelta::minutes(*pause))
}

/// What the office does not know yet.
async fn notice(store: &Store, webhook: &Webhook, now: DateTime<Utc>) -> Result<usize> {
    let mut reader = store.reader().await?;
    let opened = elsewhere::opened(&mut reader, &webhook.office, now - AFTER, LOOKED_MAX).await?;
    drop(reader);
    let new: Vec<_> = opened.into_iter().filter(|(kept, told)| kept.delivery().number() != *told).collect();
    if new.is_empty() {
        return Ok(0);
    }
    let mut noticed = 0;
    let mut tx = store.begin().await?;
    for (kept, told) in new {
        let delivery = kept.delivery();
        if !elsewhere::tell(&mut tx, kept.appointment.id, told, delivery.number()).await? {
            continue;
        }
        let Some(event) = delivery.event() else { continue };
        let pending = Pending { id: 0, office: webhook.office.clone(), reference: kept.reference, event, made: now, tries: 0 };
        webhook::post(&mut tx, store, kept.appointment.id, &pending).await?;
        noticed += 1;
    }
    tx.commit().await?;
    Ok(noticed)
}

/// One request; whether the office took it.
async fn send(client: &reqwest::Client, reach: Reach, webhook: &Webhook, pending: &Pending, now: DateTime<Utc>) -> bool {
    let Ok(url) = reach.url(&webhook.url) else { return false };
    let body = json!({
        "id": pending.id.to_string(),
        "event": pending.event.as_str(),
        "reference": pending.reference,
        "noticed": pending.made.to_rfc3339_opts(SecondsFormat::Secs, true),
    })
    .to_string();
    let signature = signature(&webhook.secret, now, &body);
    let request = client.post(url).header(reqwest::header::CONTENT_TYPE, "application/json").header(SIGNATURE, signature).body(body);
    match request.send().await {
        Ok(answer) => answer.status().is_success(),
        Err(_) => false,
    }
}

/// The signature of a body at a time.
///
/// # Panics
/// Never: HMAC takes keys of any length.
#[must_use]
pub fn signature(secret: &Private<String>, at: DateTime<Utc>, body: &str) -> String {
    let seconds = at.timestamp();
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.expose().as_bytes()).expect("HMAC takes keys of any length");
    mac.update(format!("{seconds}.{body}").as_bytes());
    let hex = mac.finalize().into_bytes().iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
    format!("t={seconds},v1={hex}")
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, TimeDelta, Utc};

    use super::{again, signature};
    use crate::private::Private;

    #[test]
    fn a_signature_is_what_others_compute_and_tries_end() {
        let at: DateTime<Utc> = "2026-12-03T08:30:00Z".parse().expect("an instant");
        // printf '1796286600.{"a":1}' | openssl dgst -sha256 -hmac secret
        let expected = "t=1796286600,v1=8dfc3a5e97117ab5e4623354322363ec48badbd8bba87bff9bd18cf2b2510062";
        assert_eq!(signature(&Private::new("secret".to_owned()), at, "{\"a\":1}"), expected);
        assert_eq!(again(0, at), Some(at + TimeDelta::minutes(1)));
        assert_eq!((again(6, at), again(7, at)), (Some(at + TimeDelta::days(1)), None));
    }
}
