//! What is wrong with a request: a status, a stable code, words for people, and each faulty field (RFC 9457).

use std::borrow::Cow;

use axum::http::header::{CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

use crate::booking::appointment::Refused;
use crate::booking::elsewhere::Fault;
use crate::store::StoreError;

/// A problem, as `application/problem+json`.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Problem {
    /// Always `about:blank`: `code` tells what it is.
    #[serde(rename = "type")]
    #[schema(value_type = String)]
    pub kind: &'static str,
    /// The status in words.
    #[schema(value_type = String)]
    pub title: &'static str,
    /// The HTTP status.
    pub status: u16,
    /// A stable code for programs, such as `time-gap`.
    #[schema(value_type = String)]
    pub code: &'static str,
    /// A sentence for people. It never repeats what was given.
    #[schema(value_type = String)]
    pub detail: Cow<'static, str>,
    /// Every faulty field of the appointment.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldFault>,
    /// Seconds after which it can be tried again.
    #[serde(skip)]
    #[schema(ignore)]
    pub retry_after: Option<u64>,
}

/// What is wrong with one field.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct FieldFault {
    /// The field.
    pub field: String,
    /// A stable code.
    pub code: String,
    /// What is wrong.
    pub detail: String,
    /// What to do.
    pub help: String,
}

impl Problem {
    /// With a status, a code and a sentence.
    #[must_use]
    pub fn new(status: StatusCode, code: &'static str, detail: impl Into<Cow<'static, str>>) -> Self {
        Self {
            kind: "about:blank",
            title: status.canonical_reason().unwrap_or_default(),
            status: status.as_u16(),
            code,
            detail: detail.into(),
            errors: Vec::new(),
            retry_after: None,
        }
    }

    /// An appointment with faults.
    #[must_use]
    pub fn of_faults(faults: Vec<Fault>) -> Self {
        let fault = |fault: Fault| FieldFault {
            field: fault.field.as_str().to_owned(),
            code: fault.code.to_owned(),
            detail: fault.message,
            help: fault.help.to_owned(),
        };
        let errors = faults.into_iter().map(fault).collect();
        Self { errors, ..Self::new(StatusCode::UNPROCESSABLE_ENTITY, "appointment-faulty", "the appointment has faulty fields") }
    }

    /// There is no such appointment of this office.
    #[must_use]
    pub fn missing() -> Self {
        Self::new(StatusCode::NOT_FOUND, "no-such-appointment", "there is no appointment with this reference")
    }
}

impl From<Refused> for Problem {
    fn from(refused: Refused) -> Self {
        let (code, detail) = match refused {
            Refused::Cancelled => ("cancelled", "it is cancelled; a new appointment needs a new reference"),
            Refused::Begun => ("begun", "it has begun, or is over"),
            Refused::Past => ("past", "the new time does not lie ahead"),
            Refused::NotBegun | Refused::CutOff | Refused::State => ("state", "this cannot be done where the appointment stands"),
        };
        Self::new(StatusCode::CONFLICT, code, detail)
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        if matches!(error, StoreError::Changed) {
            return Self::new(StatusCode::CONFLICT, "changed-meanwhile", "somebody changed it at the same time; try again");
        }
        tracing::warn!(error = error.name(), "the office API cannot use the database");
        let problem = Self::new(StatusCode::SERVICE_UNAVAILABLE, "database-away", "it cannot be done just now; try again");
        Self { retry_after: Some(5), ..problem }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_string(&self).unwrap_or_default();
        let mut response = (status, [(CONTENT_TYPE, "application/problem+json")], body).into_response();
        if let Some(seconds) = self.retry_after {
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        if status == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}
