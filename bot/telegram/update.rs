//! A raw update becomes who it was and what they did. Only what is needed is read; names, pictures and numbers are passed over.
//!
//! Source: Bot API 10.3, "Getting updates". Each field is read by itself, so that nobody's words are lost to another one: kinds
//! and fields that nobody has heard of are no fault, and a field of a wrong type counts as missing.

use serde_json::Value;

use crate::casework::office::Media;
use crate::conversation::Input;
use crate::conversation::update::{Did, Happened, Pressed, Received, Unreadable};
use crate::flow::Sent;
use crate::private::Private;

/// The kinds of update that the bot asks for.
pub const ALLOWED: [&str; 4] = ["message", "edited_message", "callback_query", "my_chat_member"];

type Reader = fn(&Value) -> Result<Happened, Unreadable>;
/// How each of [`ALLOWED`] is read.
const READERS: [Reader; ALLOWED.len()] = [message, edited, press, member];

/// Fields that tell who or where somebody is: dropped with a kind line (P5).
const CONTACT: [&str; 6] = ["contact", "location", "venue", "users_shared", "chat_shared", "passport_data"];
/// Fields of somebody else's words; the last two are those of older Bot API servers.
const FORWARDED: [&str; 3] = ["forward_origin", "forward_from", "forward_from_chat"];
/// Messages that Telegram writes when something happens in a chat: nobody said them. Any other content is answered, also
/// content that is newer than this program: a person sent it and waits.
const SERVICE: [&str; 53] = [
    "boost_added",
    "channel_chat_created",
    "chat_background_set",
    "chat_owner_changed",
    "chat_owner_left",
    "checklist_tasks_added",
    "checklist_tasks_done",
    "community_chat_added",
    "community_chat_joined",
    "community_chat_removed",
    "connected_website",
    "delete_chat_photo",
    "direct_message_price_changed",
    "forum_topic_closed",
    "forum_topic_created",
    "forum_topic_edited",
    "forum_topic_reopened",
    "general_forum_topic_hidden",
    "general_forum_topic_unhidden",
    "gift",
    "gift_upgrade_sent",
    "giveaway_completed",
    "giveaway_created",
    "group_chat_created",
    "left_chat_member",
    "managed_bot_created",
    "message_auto_delete_timer_changed",
    "migrate_from_chat_id",
    "migrate_to_chat_id",
    "new_chat_members",
    "new_chat_photo",
    "new_chat_title",
    "paid_message_price_changed",
    "pinned_message",
    "poll_option_added",
    "poll_option_deleted",
    "proximity_alert_triggered",
    "refunded_payment",
    "successful_payment",
    "suggested_post_approval_failed",
    "suggested_post_approved",
    "suggested_post_declined",
    "suggested_post_paid",
    "suggested_post_refunded",
    "supergroup_chat_created",
    "unique_gift",
    "video_chat_ended",
    "video_chat_participants_invited",
    "video_chat_scheduled",
    "video_chat_started",
    "voice_chat_ended",
    "voice_chat_started",
    "write_access_allowed",
];
/// Bytes of a language tag; longer ones are none.
const TAG_MAX: usize = 35;
/// Bytes of a press's or an album's mark.
const MARK_MAX: usize = 64;

/// Reads the text of one update; `None` without a number, which nothing can be done with.
///
/// JSON may be beyond reading (half a surrogate pair, nested too deeply) and its number still be there: it is set aside then.
#[must_use]
pub fn read_text(text: &str) -> Option<Received> {
    #[derive(serde::Deserialize)]
    struct Numbered {
        update_id: i64,
    }
    if let Ok(raw) = serde_json::from_str::<Value>(text) {
        return read(raw);
    }
    let Numbered { update_id: id } = serde_json::from_str(text).ok()?;
    Some(Received { id, happened: Err(Unreadable("json: cannot be read".to_owned())), raw: Private::new(Value::Null) })
}

/// Reads one update; `None` without a number, which nothing can be done with.
#[must_use]
pub fn read(raw: Value) -> Option<Received> {
    let id = raw.get("update_id")?.as_i64()?;
    Some(Received { id, happened: happened(&raw), raw: Private::new(raw) })
}

fn happened(raw: &Value) -> Result<Happened, Unreadable> {
    let mut odd = None;
    for (kind, reader) in ALLOWED.into_iter().zip(READERS) {
        match raw.get(kind) {
            None | Some(Value::Null) => {}
            Some(value @ Value::Object(_)) => return reader(value).map_err(|Unreadable(what)| Unreadable(format!("{kind}: {what}"))),
            Some(_) => odd = odd.or_else(|| Some(Unreadable(format!("{kind}: no object")))),
        }
    }
    // Kinds that were not asked for, or that are newer than this program, concern nobody here.
    odd.map_or(Ok(Happened::Nothing), Err)
}

fn message(value: &Value) -> Result<Happened, Unreadable> {
    spoken(value, false)
}

fn edited(value: &Value) -> Result<Happened, Unreadable> {
    spoken(value, true)
}

fn spoken(message: &Value, edited: bool) -> Result<Happened, Unreadable> {
    let from = message.get("from");
    match scene(message.get("chat"), from)? {
        Scene::Private(_) if is_bot(from) => Ok(Happened::Nothing),
        Scene::Private(user) => {
            let Some(input) = input(message, edited) else { return Ok(Happened::Nothing) };
            // Only what was sent belongs to an album; a text is always answered.
            let album = if matches!(input, Input::Sent(..)) { mark(message.get("media_group_id")) } else { None };
            let (number, answers) = (message_id(message), message.get("reply_to_message").and_then(message_id));
            let (language, media) = (language(from), media(message));
            Ok(Happened::Did(Did { user, language, input, press: None, album, message: number, answers, media }))
        }
        Scene::Group(from) if has(message, "migrate_to_chat_id") => {
            let to = message.get("migrate_to_chat_id").and_then(Value::as_i64).filter(|to| *to < 0);
            Ok(to.map_or(Happened::Nothing, |to| Happened::GroupMoved { from, to: Private::new(to) }))
        }
        // A group that somebody leaves needs no good-bye.
        Scene::Group(_) if has(message, "left_chat_member") => Ok(Happened::Nothing),
        Scene::Group(chat) => {
            let code = text(message, "text").and_then(|text| text.strip_prefix("/start")?.split_once(' ')).map(|(_, code)| code.to_owned());
            // That somebody came in is nobody's word.
            let silent = SERVICE.iter().any(|kind| has(message, kind));
            Ok(Happened::Group { chat, language: language(from), code, silent })
        }
        Scene::Channel(_) | Scene::Elsewhere => Ok(Happened::Nothing),
    }
}

/// What a person's message is; `None` when nobody said anything.
fn input(message: &Value, edited: bool) -> Option<Input> {
    let object = |kind: &&str| message.get(*kind).is_some_and(Value::is_object);
    let own = text(message, "text");
    let words = own.or_else(|| text(message, "caption")).map(|words| Private::new(words.to_owned()));
    let contact = CONTACT.iter().any(&object);
    let forwarded = FORWARDED.iter().any(object) || message.get("forward_date").is_some_and(Value::is_i64);
    match own {
        None if words.is_none() && SERVICE.iter().any(|kind| has(message, kind)) => None,
        // A live location moves on by edits; it is dropped like any.
        None if words.is_none() && contact && edited => None,
        _ if contact => Some(Input::Sent(Sent::Contact, words)),
        _ if edited => Some(Input::Sent(Sent::Edited, words)),
        _ if forwarded => Some(Input::Sent(Sent::Forwarded, words)),
        Some(text) => Some(Input::Text(Private::new(text.to_owned()))),
        None => Some(Input::Sent(Sent::Media, words)),
    }
}

fn press(query: &Value) -> Result<Happened, Unreadable> {
    let (from, message) = (query.get("from"), query.get("message"));
    let chat = message.and_then(|message| message.get("chat"));
    // The bot's buttons stand in private chats only, and may outlive the message that they stood on.
    let elsewhere = chat.and_then(|chat| text(chat, "type")).is_some_and(|kind| kind != "private");
    if is_bot(from) || elsewhere {
        return Ok(Happened::Nothing);
    }
    let user = person(chat, from)?;
    // The date of a message that is too old to be changed is 0.
    let young = message.filter(|message| message.get("date").and_then(Value::as_i64).is_some_and(|date| date != 0));
    let message = young.and_then(|message| message.get("message_id")?.as_i64()).filter(|id| *id > 0);
    let press = mark(query.get("id")).map(|query| Pressed { query, message });
    let input = Input::Pressed(text(query, "data").unwrap_or_default().to_owned());
    let language = language(from);
    Ok(Happened::Did(Did { user, language, input, press, album: None, message: None, answers: None, media: None }))
}

fn member(change: &Value) -> Result<Happened, Unreadable> {
    let from = change.get("from");
    let status = change.get("new_chat_member").and_then(|member| text(member, "status"));
    let inside = match status.ok_or_else(|| Unreadable("no status".to_owned()))? {
        "member" | "administrator" | "restricted" | "creator" => true,
        "left" | "kicked" => false,
        // Nobody's messages are dropped for a word that this program does not know.
        _ => return Ok(Happened::Nothing),
    };
    match scene(change.get("chat"), from)? {
        Scene::Private(user) => Ok(Happened::Reachable { user, reachable: inside }),
        Scene::Group(chat) | Scene::Channel(chat) if inside => {
            Ok(Happened::Group { chat, language: language(from), code: None, silent: true })
        }
        Scene::Group(_) | Scene::Channel(_) | Scene::Elsewhere => Ok(Happened::Nothing),
    }
}

/// Where something happened.
enum Scene {
    /// With whom.
    Private(Private<i64>),
    Group(Private<i64>),
    Channel(Private<i64>),
    /// A kind of chat that this program does not know.
    Elsewhere,
}

fn scene(chat: Option<&Value>, from: Option<&Value>) -> Result<Scene, Unreadable> {
    let id = number(chat);
    // Bot API: groups and channels have negative numbers.
    let many = || id.filter(|id| *id < 0).map(Private::new).ok_or_else(|| Unreadable("no number of the chat".to_owned()));
    match chat.and_then(|chat| text(chat, "type")) {
        Some("private") => person(chat, from).map(Scene::Private),
        Some("group" | "supergroup") => many().map(Scene::Group),
        Some("channel") => many().map(Scene::Channel),
        _ if id.is_some() && id == number(from) => person(chat, from).map(Scene::Private),
        Some(_) => Ok(Scene::Elsewhere),
        None => Err(Unreadable("no kind of chat".to_owned())),
    }
}

/// Who writes in a private chat. Bot API: the chat has the person's number, so that one of the two is enough.
fn person(chat: Option<&Value>, from: Option<&Value>) -> Result<Private<i64>, Unreadable> {
    let id = [from, chat].into_iter().find_map(|of| number(of).filter(|id| *id > 0));
    id.map(Private::new).ok_or_else(|| Unreadable("no number of a person".to_owned()))
}

fn message_id(message: &Value) -> Option<i64> {
    message.get("message_id")?.as_i64().filter(|id| *id > 0)
}

/// What may be relayed where an office allows it: never who or where somebody is.
fn media(message: &Value) -> Option<Media> {
    let has = |kind: &str| message.get(kind).is_some_and(|value| value.is_object() || value.is_array());
    match () {
        () if has("photo") => Some(Media::Photo),
        () if has("voice") => Some(Media::Voice),
        () if has("document") => Some(Media::File),
        () => None,
    }
}

fn number(of: Option<&Value>) -> Option<i64> {
    of?.get("id")?.as_i64()
}

fn is_bot(from: Option<&Value>) -> bool {
    from.and_then(|from| from.get("is_bot")?.as_bool()).unwrap_or_default()
}

fn language(from: Option<&Value>) -> Option<String> {
    text(from?, "language_code").filter(|tag| tag.len() <= TAG_MAX).map(str::to_owned)
}

fn text<'a>(object: &'a Value, key: &str) -> Option<&'a str> {
    object.get(key)?.as_str()
}

fn has(object: &Value, key: &str) -> bool {
    object.get(key).is_some_and(|value| !value.is_null())
}

/// An opaque mark, which some servers write as a number.
fn mark(value: Option<&Value>) -> Option<String> {
    let mark = match value? {
        Value::String(mark) => mark.clone(),
        Value::Number(mark) => mark.to_string(),
        _ => return None,
    };
    (1..=MARK_MAX).contains(&mark.len()).then_some(mark)
}
