//! What one writing request does: in one transaction, and once for an idempotency key.

use std::sync::Arc;

use axum::http::{HeaderMap, Method, StatusCode};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::Office;
use super::auth::key_of;
use super::problem::Problem;
use super::shapes::{AppointmentChange, AppointmentSeen, Bulk, BulkResult, BulkResults, NewAppointment, Texts};
use crate::booking::elsewhere::Elsewhere;
use crate::booking::elsewhere::diff::{Change, change};
use crate::conversation::cases::Casework;
use crate::conversation::office_appointments::{self, Vocabulary};
use crate::ids::OfficeId;
use crate::store::idempotency::Answer;
use crate::store::office_key::Scope;
use crate::store::setting::Address;
use crate::store::{StoreError, elsewhere, idempotency, setting};

/// Characters of an idempotency key.
const WORD_MAX: usize = 128;
/// The header that carries it.
const IDEMPOTENCY: &str = "idempotency-key";

/// What is to be done.
#[derive(Debug)]
pub enum Wanted {
    /// Make one.
    Make(NewAppointment),
    /// Make, move or change many.
    Bulk(Bulk),
    /// Move or change one.
    Change(String, AppointmentChange),
    /// Cancel one.
    Cancel(String),
    /// A new code for one.
    Code(String),
}

/// A request as it came, for its hash.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// How.
    pub method: &'a Method,
    /// Where.
    pub path: &'a str,
    /// Who, and with which idempotency key.
    pub headers: &'a HeaderMap,
    /// With what.
    pub body: &'a [u8],
}

/// What is answered; `again` says that it was answered before.
#[derive(Debug)]
pub struct Answered {
    /// The HTTP status.
    pub status: StatusCode,
    /// JSON.
    pub body: String,
    /// It is the answer to an earlier request with the same idempotency key.
    pub again: bool,
}

/// Does it. A refused one leaves nothing behind.
pub async fn carry_out(
    office: &Office,
    request: Request<'_>,
    wanted: impl FnOnce() -> Result<Wanted, Problem>,
) -> Result<Answered, Problem> {
    let now = office.clock.now();
    let key = key_of(&office.store, &office.pace, request.headers, Scope::Write, now).await?;
    let word = word(request.headers)?;
    let wanted = wanted()?;
    let content = Arc::clone(&office.content.borrow());
    let hash = hash(request);
    let mut tx = office.store.begin().await?;
    if let Some(word) = word
        && let Some(before) = idempotency::find(&mut tx, &office.store, &key.office, word, now).await?
    {
        if before.request != hash {
            let detail = "this idempotency key came with another request before";
            return Err(Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "idempotency-key-reused", detail));
        }
        let status = StatusCode::from_u16(before.status).unwrap_or(StatusCode::OK);
        return Ok(Answered { status, body: before.body, again: true });
    }
    let bot = setting::address(&mut tx).await?;
    let mut work = Casework { tx: &mut tx, store: &office.store, content: &content, bot: 0, now, posted: false };
    let (status, body) = act(&mut work, &key.office, bot.as_ref(), wanted).await?;
    let posted = work.posted;
    if let Some(word) = word {
        let answer = Answer { request: hash, status: status.as_u16(), body: body.clone() };
        let kept = idempotency::put(&mut tx, &office.store, &key.office, word, &answer, now).await;
        kept.map_err(|error| if error.passes() { error } else { StoreError::Changed })?;
    }
    tx.commit().await.map_err(StoreError::from)?;
    if posted {
        office.news.notify_one();
    }
    Ok(Answered { status, body, again: false })
}

fn word(headers: &HeaderMap) -> Result<Option<&str>, Problem> {
    let Some(value) = headers.get(IDEMPOTENCY) else { return Ok(None) };
    let fits = |word: &&str| (1..=WORD_MAX).contains(&word.len());
    let detail = "an idempotency key has 1 to 128 visible signs";
    value.to_str().ok().filter(fits).map(Some).ok_or_else(|| Problem::new(StatusCode::BAD_REQUEST, "idempotency-key-form", detail))
}

fn hash(request: Request<'_>) -> Vec<u8> {
    let head = format!("{} {}\n", request.method, request.path);
    Sha256::new().chain_update(head.as_bytes()).chain_update(request.body).finalize().to_vec()
}

fn json(status: StatusCode, body: &impl Serialize) -> (StatusCode, String) {
    (status, serde_json::to_string(body).unwrap_or_default())
}

fn read(work: &Casework<'_>, texts: &Texts) -> Result<Elsewhere, Problem> {
    let told = Vocabulary::of(work.content).known(work.now, |known| crate::booking::elsewhere::read(&texts.given(), known));
    told.map(|(told, _)| told).map_err(Problem::of_faults)
}

async fn act(work: &mut Casework<'_>, office: &OfficeId, bot: Option<&Address>, wanted: Wanted) -> Result<(StatusCode, String), Problem> {
    match wanted {
        Wanted::Make(new) => make(work, office, bot, &new).await,
        Wanted::Bulk(bulk) => {
            let mut results = Vec::with_capacity(bulk.appointments.len());
            for new in &bulk.appointments {
                results.push(one_of_many(work, office, bot, new).await?);
            }
            Ok(json(StatusCode::OK, &BulkResults { results }))
        }
        Wanted::Change(reference, changes) => {
            let kept = elsewhere::by_reference(work.tx, office, &reference).await?.ok_or_else(Problem::missing)?;
            let before = office_appointments::before(work, &kept).await?;
            let details = before.details.clone().unwrap_or_default();
            let told = read(work, &Texts::changed(&kept, &details, &changes))?;
            office_appointments::put_known(work, office, Some(&before), &told).await??;
            seen(work, office, &reference, StatusCode::OK).await
        }
        Wanted::Cancel(reference) => {
            office_appointments::cancel(work, office, &reference).await?.ok_or_else(Problem::missing)??;
            seen(work, office, &reference, StatusCode::OK).await
        }
        Wanted::Code(reference) => {
            let kept = elsewhere::by_reference(work.tx, office, &reference).await?.ok_or_else(Problem::missing)?;
            let code = office_appointments::new_code(work, &kept.appointment).await?.ok_or_else(|| {
                let detail = "somebody joined already, or it is cancelled or over";
                Problem::new(StatusCode::CONFLICT, "no-code", detail)
            })?;
            Ok(json(StatusCode::CREATED, &AppointmentSeen::of(&kept).with(Some(&code), bot)))
        }
    }
}

async fn make(
    work: &mut Casework<'_>,
    office: &OfficeId,
    bot: Option<&Address>,
    new: &NewAppointment,
) -> Result<(StatusCode, String), Problem> {
    let told = read(work, &Texts::new(new))?;
    if let Some(kept) = elsewhere::by_reference(work.tx, office, &told.reference).await? {
        let before = office_appointments::before(work, &kept).await?;
        if change(Some(&before), &told) != Change::Same {
            let detail = "there is another appointment with this reference; change it with PATCH";
            return Err(Problem::new(StatusCode::CONFLICT, "reference-exists", detail));
        }
        return Ok(json(StatusCode::OK, &AppointmentSeen::of(&kept)));
    }
    office_appointments::put_known(work, office, None, &told).await??;
    let kept = elsewhere::by_reference(work.tx, office, &told.reference).await?.ok_or_else(Problem::missing)?;
    let code = office_appointments::new_code(work, &kept.appointment).await?;
    Ok(json(StatusCode::CREATED, &AppointmentSeen::of(&kept).with(code.as_ref(), bot)))
}

/// One of many: what is refused keeps no other out.
async fn one_of_many(
    work: &mut Casework<'_>,
    office: &OfficeId,
    bot: Option<&Address>,
    new: &NewAppointment,
) -> Result<BulkResult, Problem> {
    let reference = new.reference.clone();
    let refused = |problem: Problem| BulkResult {
        reference: new.reference.clone(),
        outcome: "refused".to_owned(),
        code: None,
        link: None,
        problem: Some(problem.code.to_owned()),
        errors: problem.errors,
    };
    let told = match read(work, &Texts::new(new)) {
        Ok(told) => told,
        Err(problem) => return Ok(refused(problem)),
    };
    let change = match office_appointments::put(work, office, &told).await? {
        Ok((_, change)) => change,
        Err(why) => return Ok(refused(why.into())),
    };
    let mut code = None;
    if change == Change::New
        && let Some(kept) = elsewhere::by_reference(work.tx, office, &told.reference).await?
    {
        code = office_appointments::new_code(work, &kept.appointment).await?;
    }
    let link = code.as_ref().zip(bot).map(|(code, bot)| crate::conversation::letters::link(bot, code));
    let outcome = change.as_str().to_owned();
    Ok(BulkResult { reference, outcome, code: code.map(|code| code.to_string()), link, problem: None, errors: Vec::new() })
}

async fn seen(work: &mut Casework<'_>, office: &OfficeId, reference: &str, status: StatusCode) -> Result<(StatusCode, String), Problem> {
    let kept = elsewhere::by_reference(work.tx, office, reference).await?.ok_or_else(Problem::missing)?;
    Ok(json(status, &AppointmentSeen::of(&kept)))
}
