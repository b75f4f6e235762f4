//! The directory for other programs, read-only, as the HSDS 3.1 API says: `/hsds/`, lists in pages, and single records.
//!
//! Imported records and the shipped directory stand side by side. Nobody's name is in it (see `directory::hsds::outward`).
//! Source: openapi.json of HSDS 3.1.

mod index;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde_json::{Value, json};
use tokio::sync::{Mutex, watch};

use crate::conversation::Content;
use crate::directory::hsds::outward::{PROFILE, VERSION};
use crate::store::{Store, StoreError};
use index::{Index, Shape};

/// Records of a page where none are asked for.
const PER_PAGE: usize = 50;
/// Records of a page at most.
const PER_PAGE_MAX: usize = 200;
/// The description of this API.
const OPENAPI: &str = "https://raw.githubusercontent.com/openreferral/specification/3.1/schema/openapi.json";
/// Lists by path, with their objects.
const LISTS: [(&str, &str); 6] = [
    ("services", "service"),
    ("organizations", "organization"),
    ("locations", "location"),
    ("service_at_locations", "service_at_location"),
    ("taxonomies", "taxonomy"),
    ("taxonomy_terms", "taxonomy_term"),
];

/// The index with the content that it was made beside.
type Known = Option<(Arc<Content>, Arc<Index>)>;

/// What answers are made from.
#[derive(Clone)]
struct Directory {
    store: Store,
    content: watch::Receiver<Arc<Content>>,
    /// Made anew when the content is another.
    index: Arc<Mutex<Known>>,
}

/// Why there is no answer: a status, a stable code, and words for people (RFC 9457).
struct Problem(StatusCode, &'static str, String);

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let Self(status, code, detail) = self;
        let title = status.canonical_reason().unwrap_or_default();
        let body = json!({ "type": "about:blank", "title": title, "status": status.as_u16(), "code": code, "detail": detail });
        (status, [(CONTENT_TYPE, "application/problem+json")], body.to_string()).into_response()
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        tracing::warn!(error = error.name(), "the directory cannot be read");
        Self(StatusCode::SERVICE_UNAVAILABLE, "database-away", "the directory cannot be read just now".to_owned())
    }
}

/// The routes, for `http::serve`.
pub fn routes(store: Store, content: watch::Receiver<Arc<Content>>) -> Router {
    let directory = Directory { store, content, index: Arc::default() };
    Router::new()
        .route("/hsds", get(root))
        .route("/hsds/", get(root))
        .route("/hsds/{list}", get(list))
        .route("/hsds/{list}/{id}", get(one))
        .with_state(directory)
}

fn answer(value: &Value) -> Response {
    ([(CONTENT_TYPE, "application/json")], value.to_string()).into_response()
}

async fn root() -> Response {
    answer(&json!({ "version": VERSION, "profile": PROFILE, "openapi_url": OPENAPI }))
}

impl Directory {
    async fn index(&self) -> Result<Arc<Index>, Problem> {
        let content = Arc::clone(&self.content.borrow());
        let mut known = self.index.lock().await;
        if let Some((of, index)) = &*known
            && Arc::ptr_eq(of, &content)
        {
            return Ok(Arc::clone(index));
        }
        let index = Arc::new(Index::of(&self.store, &content).await?);
        *known = Some((content, Arc::clone(&index)));
        Ok(index)
    }
}

fn object(list: &str) -> Result<&'static str, Problem> {
    let known = LISTS.iter().find(|(name, _)| *name == list);
    known.map(|(_, object)| *object).ok_or_else(|| Problem(StatusCode::NOT_FOUND, "no-such-list", format!("there is no list `{list}`")))
}

async fn one(State(directory): State<Directory>, Path((list, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let object = object(&list)?;
    let index = directory.index().await?;
    let missing = || Problem(StatusCode::NOT_FOUND, "no-such-record", "there is no record with this id".to_owned());
    let entry = index.get(object, &id).ok_or_else(missing)?;
    let body = index.body(&directory.store, entry, Shape::Full).await?.ok_or_else(missing)?;
    Ok(answer(&Value::Object(body)))
}

/// What a list is asked for.
#[derive(Debug, Default)]
struct Asked {
    page: usize,
    per_page: usize,
    minimal: bool,
    full: bool,
    lines: bool,
    filter: index::Filter,
}

impl Asked {
    fn read(query: Option<&str>) -> Result<Self, Problem> {
        let wrong = |name: &str, wants: &str| Problem(StatusCode::BAD_REQUEST, "bad-parameter", format!("`{name}` wants {wants}"));
        let mut asked = Self { page: 1, per_page: PER_PAGE, ..Self::default() };
        // The URL parser takes names and values apart, whatever stands before them.
        let url = reqwest::Url::parse(&format!("http://localhost/?{}", query.unwrap_or_default()));
        let url = url.map_err(|_| wrong("query", "names and values"))?;
        for (name, value) in url.query_pairs().filter(|(_, value)| !value.is_empty()) {
            let number = || value.parse::<usize>().ok().filter(|number| *number > 0).ok_or_else(|| wrong(&name, "a number from 1"));
            let flag = || value.parse::<bool>().map_err(|_| wrong(&name, "true or false"));
            match &*name {
                "page" => asked.page = number()?,
                "per_page" => asked.per_page = number()?.min(PER_PAGE_MAX),
                "minimal" => asked.minimal = flag()?,
                "full" | "full_service" => asked.full = flag()?,
                "search" => asked.filter.search = Some(value.to_lowercase()),
                "taxonomy_term_id" => asked.filter.term = Some(value.into_owned()),
                "taxonomy_id" => asked.filter.taxonomy = Some(value.into_owned()),
                "organization_id" => asked.filter.organization = Some(value.into_owned()),
                "parent_id" => asked.filter.parent = Some(value.into_owned()),
                "top_only" => asked.filter.top_only = flag()?,
                "modified_after" if value.get(..10).is_some_and(|day| day.parse::<chrono::NaiveDate>().is_ok()) => {
                    asked.filter.modified_after = Some(value.into_owned());
                }
                "modified_after" => return Err(wrong(&name, "a date or a moment in ISO 8601")),
                "format" => match &*value {
                    "json" => {}
                    "ndjson" => asked.lines = true,
                    _ => return Err(wrong(&name, "json or ndjson")),
                },
                "postcode" | "proximity" => {
                    let detail = format!("`{name}` is not supported here");
                    return Err(Problem(StatusCode::BAD_REQUEST, "unsupported-parameter", detail));
                }
                // Parameters that the specification does not know change nothing.
                _ => {}
            }
        }
        Ok(asked)
    }
}

async fn list(State(directory): State<Directory>, Path(list): Path<String>, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let object = object(&list)?;
    let asked = Asked::read(query.as_deref())?;
    let index = directory.index().await?;
    let found = index.matching(object, &asked.filter);
    let pages = found.len().div_ceil(asked.per_page);
    let from = (asked.page - 1).saturating_mul(asked.per_page).min(found.len());
    let page = &found[from..(from + asked.per_page).min(found.len())];
    let shape = if asked.minimal {
        Shape::Minimal
    } else if asked.full {
        Shape::Full
    } else {
        Shape::Flat
    };
    let mut contents = Vec::with_capacity(page.len());
    for entry in page {
        contents.extend(index.body(&directory.store, entry, shape).await?.map(Value::Object));
    }
    if asked.lines {
        let lines = contents.iter().map(Value::to_string).collect::<Vec<_>>().join("\n") + "\n";
        return Ok(([(CONTENT_TYPE, "application/x-ndjson")], lines).into_response());
    }
    Ok(answer(&json!({
        "total_items": found.len(), "total_pages": pages, "page_number": asked.page, "size": contents.len(),
        "first_page": asked.page == 1, "last_page": asked.page >= pages, "empty": contents.is_empty(), "contents": contents,
    })))
}
