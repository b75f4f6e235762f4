//! The parameters of a call, however they came: query, form, JSON or multipart.

use serde_json::{Map, Value};

use super::multipart;
use super::refusal::Refusal;

/// Parameters by name; later sources win over earlier ones.
#[derive(Debug, Default)]
pub struct Params {
    fields: Map<String, Value>,
    files: Vec<Upload>,
}

/// A file that came with the call.
#[derive(Debug, Clone)]
pub struct Upload {
    pub field: String,
    pub name: String,
    pub mime: String,
    pub bytes: Vec<u8>,
}

impl Params {
    /// Reads them all.
    pub fn read(query: Option<&str>, content_type: &str, body: &[u8]) -> Result<Self, Refusal> {
        let mut params = Self::default();
        params.pairs(query.unwrap_or_default());
        let kind = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match kind.as_str() {
            "application/json" if !body.is_empty() => match serde_json::from_slice(body) {
                Ok(Value::Object(fields)) => params.fields.extend(fields),
                _ => return Err(Refusal::bad("can't parse JSON object")),
            },
            "multipart/form-data" => params.parts(multipart::read(content_type, body)?),
            "application/x-www-form-urlencoded" => params.pairs(&String::from_utf8_lossy(body)),
            _ => {}
        }
        Ok(params)
    }

    /// From a call that came as an answer to a webhook.
    pub fn of(fields: Map<String, Value>) -> Self {
        Self { fields, files: Vec::new() }
    }

    fn pairs(&mut self, encoded: &str) {
        if encoded.is_empty() {
            return;
        }
        let mut url = reqwest::Url::parse("http://emulator/").expect("a constant that is an address");
        url.set_query(Some(encoded));
        self.fields.extend(url.query_pairs().map(|(name, value)| (name.into_owned(), Value::String(value.into_owned()))));
    }

    fn parts(&mut self, parts: Vec<multipart::Part>) {
        for part in parts {
            if let Some(name) = part.file_name {
                let mime = part.mime.unwrap_or_else(|| "application/octet-stream".to_owned());
                self.files.push(Upload { field: part.name, name, mime, bytes: part.bytes });
            } else {
                let text = String::from_utf8_lossy(&part.bytes).into_owned();
                self.fields.insert(part.name, Value::String(text));
            }
        }
    }

    /// All but files, as they came.
    pub fn fields(&self) -> &Map<String, Value> {
        &self.fields
    }

    /// A text; numbers and flags count as what they look like.
    pub fn text(&self, name: &str) -> Option<String> {
        match self.fields.get(name)? {
            Value::String(text) => Some(text.clone()),
            Value::Null => None,
            other => Some(other.to_string()),
        }
    }

    /// A whole number, also written as text.
    pub fn int(&self, name: &str) -> Option<i64> {
        match self.fields.get(name)? {
            Value::Number(number) => number.as_i64(),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        }
    }

    /// True for `true`, `True`, `1` and `yes`.
    pub fn flag(&self, name: &str) -> bool {
        self.text(name).is_some_and(|text| ["true", "1", "yes"].iter().any(|word| text.eq_ignore_ascii_case(word)))
    }

    /// A JSON value, also as JSON written into a text; a null is none.
    pub fn json(&self, name: &str, called: &str) -> Result<Option<Value>, Refusal> {
        let value = match self.fields.get(name) {
            Some(Value::String(text)) if text.trim().is_empty() => return Ok(None),
            Some(Value::String(text)) => {
                serde_json::from_str(text).map_err(|_| Refusal::bad(format!("can't parse {called} JSON object")))?
            }
            Some(value) => value.clone(),
            None => return Ok(None),
        };
        Ok(Some(value).filter(|value| !value.is_null()))
    }

    /// The file of a field, also one that the field names as `attach://…`.
    pub fn file(&self, field: &str) -> Option<&Upload> {
        let attached = self.text(field).and_then(|text| text.strip_prefix("attach://").map(ToOwned::to_owned));
        let wanted = attached.as_deref().unwrap_or(field);
        self.files.iter().find(|file| file.field == wanted)
    }
}
