//! The description of the office API, generated from its routes and shapes; served to everybody, for it tells of nobody.

use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::{Modify, OpenApi};

use super::appointments;

/// The description.
#[derive(OpenApi)]
#[openapi(
    info(title = "Lotse: office API", version = "1", description = "Appointments that an office made elsewhere: Lotse reminds of them.",
        license(name = "MIT OR Apache-2.0")),
    paths(appointments::list, appointments::make, appointments::bulk, appointments::one, appointments::change, appointments::cancel,
        appointments::code),
    modifiers(&Key)
)]
struct Description;

/// The way in.
struct Key;

impl Modify for Key {
    fn modify(&self, openapi: &mut utoipa::openapi::OpenApi) {
        let scheme = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).description(Some("A key of `lotse office-key make`")).build();
        openapi.components.get_or_insert_default().add_security_scheme("key", SecurityScheme::Http(scheme));
    }
}

/// The description as JSON.
///
/// # Panics
/// Never: names and texts are JSON.
#[must_use]
pub fn document() -> String {
    Description::openapi().to_pretty_json().expect("names and texts are JSON")
}

/// `/office/v1/openapi.json`.
#[must_use]
pub fn answer() -> Response {
    ([(CONTENT_TYPE, "application/json")], document()).into_response()
}
