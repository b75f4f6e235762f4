//! Documents.

use std::sync::Arc;

use serde_json::json;

use super::super::chat::{Document, Stored};
use super::super::keyboard;
use super::super::refusal::{Answer, Refusal};
use super::super::text::Text;
use super::Call;
use super::messages::{add, markup, replied};

/// Bot API: characters of a caption.
pub const CAPTION_MAX: usize = 1024;

pub fn send_document(call: &mut Call<'_>) -> Answer {
    let caption = Text::read(call.params, "caption", "caption_entities")?;
    let markup = markup(call)?;
    let chat = call.open_chat()?;
    if caption.units() > CAPTION_MAX {
        return Err(Refusal::bad("message caption is too long"));
    }
    keyboard::check(markup.as_ref())?;
    let reply = replied(call, chat)?;
    let document = document(call)?;
    call.pace(chat)?;
    let mut message = Stored::new(true, call.now, caption);
    (message.markup, message.reply) = (markup, reply);
    message.document = Some(document);
    add(call, chat, message)
}

/// An upload, or a file that was sent before.
fn document(call: &mut Call<'_>) -> Result<Document, Refusal> {
    if let Some(upload) = call.params.file("document") {
        if upload.bytes.is_empty() {
            return Err(Refusal::bad("file must be non-empty"));
        }
        let bytes = Arc::new(upload.bytes.clone());
        let id = call.world.keep_file(&bytes);
        return Ok(Document { id, name: upload.name.clone(), mime: upload.mime.clone(), bytes });
    }
    let Some(named) = call.params.text("document") else { return Err(Refusal::bad("there is no document in the request")) };
    let known = call.world.files.iter().find(|(id, _)| *id == named);
    let (id, bytes) = known.cloned().ok_or_else(|| Refusal::bad("wrong file identifier/HTTP URL specified"))?;
    Ok(Document { id, name: "file".to_owned(), mime: "application/octet-stream".to_owned(), bytes })
}

pub fn get_file(call: &mut Call<'_>) -> Answer {
    let id = call.params.text("file_id").unwrap_or_default();
    let known = call.world.files.iter().find(|(known, _)| *known == id);
    let (id, bytes) = known.ok_or_else(|| Refusal::bad("invalid file_id"))?;
    Ok(json!({ "file_id": id, "file_unique_id": format!("u{id}"), "file_size": bytes.len(), "file_path": format!("documents/{id}") }))
}
