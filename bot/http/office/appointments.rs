//! The routes of appointments.

use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, PathRejection, QueryRejection};
use axum::extract::{Path, Query, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use serde::de::DeserializeOwned;

use super::Office;
use super::auth::key_of;
use super::carried::{Answered, Request, Wanted, carry_out};
use super::problem::Problem;
use super::shapes::{AppointmentChange, AppointmentPage, AppointmentSeen, Bulk, BulkResults, NewAppointment, PageWanted};
use crate::store::elsewhere;
use crate::store::office_key::Scope;

/// Appointments of a page where none are asked for.
const PAGE: i64 = 100;
/// Appointments of one bulk request.
pub const BULK_MAX: usize = 500;

type Body = Result<Bytes, BytesRejection>;
type Reference = Result<Path<String>, PathRejection>;

fn bytes(body: Body) -> Result<Bytes, Problem> {
    body.map_err(|_| Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "body-long", "the body has more than 1 MiB, or did not arrive"))
}

fn parsed<T: DeserializeOwned>(headers: &HeaderMap, body: &[u8]) -> Result<T, Problem> {
    let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json")) {
        return Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "body-kind", "send the body as application/json"));
    }
    let deserializer = &mut serde_json::Deserializer::from_slice(body);
    serde_path_to_error::deserialize(deserializer).map_err(|error| {
        // The place alone: an error of serde may repeat what was given.
        let detail = format!("the body is not as described, at `{}`", error.path());
        Problem::new(StatusCode::BAD_REQUEST, "body-form", detail)
    })
}

fn reference(path: Reference) -> Result<String, Problem> {
    path.map(|Path(reference)| reference).map_err(|_| Problem::missing())
}

fn answer(answered: Answered) -> Response {
    let mut response = (answered.status, [(CONTENT_TYPE, "application/json")], answered.body).into_response();
    if answered.again {
        response.headers_mut().insert("idempotency-replayed", axum::http::HeaderValue::from_static("true"));
    }
    response
}

async fn written(
    office: &Office,
    (method, uri, headers): (Method, Uri, HeaderMap),
    body: Body,
    wanted: impl FnOnce(&HeaderMap, &[u8]) -> Result<Wanted, Problem>,
) -> Result<Response, Problem> {
    let body = bytes(body)?;
    let request = Request { method: &method, path: uri.path(), headers: &headers, body: &body };
    carry_out(office, request, || wanted(&headers, &body)).await.map(answer)
}

/// Makes an appointment. The answer has the code for the client. The same one again is answered without a code.
#[utoipa::path(post, path = "/office/v1/appointments", tag = "appointments", operation_id = "makeAppointment",
    params(("Idempotency-Key" = Option<String>, Header, description = "The same word with the same request gives the same answer, for 24 hours",
        max_length = 128)),
    request_body = NewAppointment, security(("key" = [])),
    responses((status = 201, description = "Made; with its code", body = AppointmentSeen), (status = 200, description = "It was there already",
        body = AppointmentSeen), (status = 409, description = "Another appointment has this reference", body = Problem,
        content_type = "application/problem+json"), (status = 422, description = "Faulty fields", body = Problem,
        content_type = "application/problem+json"), (status = "4XX", description = "See `code`", body = Problem,
        content_type = "application/problem+json")))]
pub async fn make(State(office): State<Office>, method: Method, uri: Uri, headers: HeaderMap, body: Body) -> Result<Response, Problem> {
    written(&office, (method, uri, headers), body, |headers, body| Ok(Wanted::Make(parsed(headers, body)?))).await
}

/// Makes, moves or changes many appointments. One that is refused keeps no other out.
#[utoipa::path(post, path = "/office/v1/appointments/bulk", tag = "appointments", operation_id = "putAppointments",
    params(("Idempotency-Key" = Option<String>, Header, description = "As for one appointment", max_length = 128)),
    request_body = Bulk, security(("key" = [])),
    responses((status = 200, description = "What became of each", body = BulkResults), (status = "4XX", description = "See `code`",
        body = Problem, content_type = "application/problem+json")))]
pub async fn bulk(State(office): State<Office>, method: Method, uri: Uri, headers: HeaderMap, body: Body) -> Result<Response, Problem> {
    written(&office, (method, uri, headers), body, |headers, body| {
        let bulk: Bulk = parsed(headers, body)?;
        if bulk.appointments.is_empty() || bulk.appointments.len() > BULK_MAX {
            let detail = "one request has 1 to 500 appointments";
            return Err(Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "bulk-size", detail));
        }
        Ok(Wanted::Bulk(bulk))
    })
    .await
}

/// Moves or changes an appointment; a client who joined hears of a new time.
#[utoipa::path(patch, path = "/office/v1/appointments/{reference}", tag = "appointments", operation_id = "changeAppointment",
    params(("reference" = String, Path, description = "The office's own word for it"),
        ("Idempotency-Key" = Option<String>, Header, description = "As for a new appointment", max_length = 128)),
    request_body = AppointmentChange, security(("key" = [])),
    responses((status = 200, description = "As it is now", body = AppointmentSeen), (status = 404, description = "Not there",
        body = Problem, content_type = "application/problem+json"), (status = 409, description = "It is cancelled, or has begun",
        body = Problem, content_type = "application/problem+json"), (status = "4XX", description = "See `code`", body = Problem,
        content_type = "application/problem+json")))]
pub async fn change(
    State(office): State<Office>,
    path: Reference,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let reference = reference(path);
    written(&office, (method, uri, headers), body, |headers, body| Ok(Wanted::Change(reference?, parsed(headers, body)?))).await
}

/// Cancels an appointment; a client who joined hears of it. Twice is once.
#[utoipa::path(delete, path = "/office/v1/appointments/{reference}", tag = "appointments", operation_id = "cancelAppointment",
    params(("reference" = String, Path, description = "The office's own word for it"),
        ("Idempotency-Key" = Option<String>, Header, description = "As for a new appointment", max_length = 128)),
    security(("key" = [])),
    responses((status = 200, description = "Cancelled", body = AppointmentSeen), (status = 404, description = "Not there",
        body = Problem, content_type = "application/problem+json"), (status = "4XX", description = "See `code`", body = Problem,
        content_type = "application/problem+json")))]
pub async fn cancel(
    State(office): State<Office>,
    path: Reference,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let reference = reference(path);
    written(&office, (method, uri, headers), body, |_, _| Ok(Wanted::Cancel(reference?))).await
}

/// Makes a new code for an appointment that nobody joined; the code before ends.
#[utoipa::path(post, path = "/office/v1/appointments/{reference}/code", tag = "appointments", operation_id = "newCode",
    params(("reference" = String, Path, description = "The office's own word for it"),
        ("Idempotency-Key" = Option<String>, Header, description = "As for a new appointment", max_length = 128)),
    security(("key" = [])),
    responses((status = 201, description = "With the new code", body = AppointmentSeen), (status = 404, description = "Not there",
        body = Problem, content_type = "application/problem+json"), (status = 409, description = "Somebody joined, or it is over",
        body = Problem, content_type = "application/problem+json"), (status = "4XX", description = "See `code`", body = Problem,
        content_type = "application/problem+json")))]
pub async fn code(
    State(office): State<Office>,
    path: Reference,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let reference = reference(path);
    written(&office, (method, uri, headers), body, |_, _| Ok(Wanted::Code(reference?))).await
}

/// One appointment, with how its reminders go.
#[utoipa::path(get, path = "/office/v1/appointments/{reference}", tag = "appointments", operation_id = "seeAppointment",
    params(("reference" = String, Path, description = "The office's own word for it")), security(("key" = [])),
    responses((status = 200, description = "As it is now", body = AppointmentSeen), (status = 404, description = "Not there",
        body = Problem, content_type = "application/problem+json"), (status = "4XX", description = "See `code`", body = Problem,
        content_type = "application/problem+json")))]
pub async fn one(State(office): State<Office>, path: Reference, headers: HeaderMap) -> Result<Response, Problem> {
    let key = key_of(&office.store, &office.pace, &headers, Scope::Read, office.clock.now()).await?;
    let reference = reference(path)?;
    let mut reader = office.store.reader().await?;
    let kept = elsewhere::by_reference(&mut reader, &key.office, &reference).await?.ok_or_else(Problem::missing)?;
    Ok(axum::Json(AppointmentSeen::of(&kept)).into_response())
}

/// All appointments of the office in pages, with how their reminders go.
#[utoipa::path(get, path = "/office/v1/appointments", tag = "appointments", operation_id = "listAppointments",
    params(PageWanted), security(("key" = [])),
    responses((status = 200, description = "A page", body = AppointmentPage), (status = "4XX", description = "See `code`",
        body = Problem, content_type = "application/problem+json")))]
pub async fn list(
    State(office): State<Office>,
    wanted: Result<Query<PageWanted>, QueryRejection>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let key = key_of(&office.store, &office.pace, &headers, Scope::Read, office.clock.now()).await?;
    let wrong =
        || Problem::new(StatusCode::BAD_REQUEST, "bad-parameter", "`after` is the `next` of a page, `limit` a number from 1 to 500");
    let Query(wanted) = wanted.map_err(|_| wrong())?;
    let limit = wanted.limit.unwrap_or(PAGE);
    if !(1..=elsewhere::PAGE_MAX).contains(&limit) {
        return Err(wrong());
    }
    let after = match wanted.after {
        Some(after) if after.bytes().all(|byte| byte.is_ascii_digit()) => after.parse::<i64>().map_err(|_| wrong())?,
        Some(_) => return Err(wrong()),
        None => 0,
    };
    let mut reader = office.store.reader().await?;
    let page = elsewhere::page(&mut reader, &key.office, after, limit).await?;
    let full = i64::try_from(page.len()).unwrap_or(i64::MAX) == limit;
    let next = page.last().filter(|_| full).map(|kept| kept.appointment.id.0.to_string());
    Ok(axum::Json(AppointmentPage { items: page.iter().map(AppointmentSeen::of).collect(), next }).into_response())
}
