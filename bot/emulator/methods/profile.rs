//! What a bot says about itself, in each language.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::super::bot::Profile;
use super::super::refusal::{Answer, Refusal};
use super::Call;

/// Bot API: commands of one list.
const COMMANDS_MAX: usize = 100;
/// Bot API: characters of a command.
const COMMAND_MAX: usize = 32;
/// Bot API: characters of a command's description.
const COMMAND_DESCRIPTION_MAX: usize = 256;

/// A text about the bot: the parameter's name, its most characters, where it is kept.
pub struct About {
    name: &'static str,
    most: usize,
    kept: fn(&mut Profile) -> &mut HashMap<String, String>,
}

pub const NAME: About = About { name: "name", most: 64, kept: |profile| &mut profile.names };
pub const DESCRIPTION: About = About { name: "description", most: 512, kept: |profile| &mut profile.descriptions };
pub const SHORT_DESCRIPTION: About = About { name: "short_description", most: 120, kept: |profile| &mut profile.short_descriptions };

pub fn me(call: &mut Call<'_>) -> Value {
    let mut me = call.me();
    for (name, flag) in [
        ("can_join_groups", true),
        ("can_read_all_group_messages", false),
        ("supports_inline_queries", false),
        ("can_connect_to_business", false),
        ("has_main_web_app", false),
    ] {
        me[name] = json!(flag);
    }
    me
}

/// A two-letter code, or none for everybody else.
fn language(call: &Call<'_>) -> Result<String, Refusal> {
    let code = call.params.text("language_code").unwrap_or_default();
    let fits = code.is_empty() || (code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_lowercase()));
    if fits { Ok(code) } else { Err(Refusal::bad("invalid language code specified")) }
}

pub fn set(call: &mut Call<'_>, about: &About) -> Answer {
    let language = language(call)?;
    let text = call.params.text(about.name).unwrap_or_default();
    if text.chars().count() > about.most {
        return Err(Refusal::bad(format!("{} is too long", about.name)));
    }
    let kept = (about.kept)(&mut call.world.bot(call.bot, call.now).profile);
    if text.is_empty() {
        kept.remove(&language);
    } else {
        kept.insert(language, text);
    }
    call.world.touch_fresh();
    Ok(json!(true))
}

pub fn get(call: &mut Call<'_>, about: &About) -> Answer {
    let language = language(call)?;
    let kept = (about.kept)(&mut call.world.bot(call.bot, call.now).profile);
    let text = kept.get(&language).or_else(|| kept.get("")).cloned().unwrap_or_default();
    Ok(json!({ about.name: text }))
}

/// Scope and language of a list of commands.
fn place(call: &Call<'_>) -> Result<(String, String), Refusal> {
    let scope = call.params.json("scope", "BotCommandScope")?.unwrap_or_else(|| json!({ "type": "default" }));
    if scope.get("type").and_then(Value::as_str).is_none() {
        return Err(Refusal::bad("can't parse BotCommandScope: Can't find field \"type\""));
    }
    Ok((scope.to_string(), language(call)?))
}

pub fn set_commands(call: &mut Call<'_>) -> Answer {
    let commands = call.params.json("commands", "commands")?;
    let Some(list) = commands.as_ref().and_then(Value::as_array) else {
        return Err(Refusal::bad("can't parse commands JSON object: expected an Array of BotCommand"));
    };
    if list.len() > COMMANDS_MAX {
        return Err(Refusal::bad("BOT_COMMANDS_TOO_MUCH"));
    }
    list.iter().try_for_each(command)?;
    let place = place(call)?;
    let list = json!(list);
    call.world.bot(call.bot, call.now).profile.commands.insert(place, list);
    call.world.touch_fresh();
    Ok(json!(true))
}

fn command(command: &Value) -> Result<(), Refusal> {
    let field = |name: &str| command.get(name).and_then(Value::as_str).unwrap_or_default();
    let name = field("command").trim_start_matches('/');
    let about = field("description").trim();
    if name.is_empty() {
        return Err(Refusal::bad("command must be non-empty"));
    }
    if name.chars().count() > COMMAND_MAX {
        return Err(Refusal::bad(format!("command length must not exceed {COMMAND_MAX}")));
    }
    if !name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_') {
        return Err(Refusal::bad("BOT_COMMAND_INVALID"));
    }
    if about.is_empty() {
        return Err(Refusal::bad("command description must be non-empty"));
    }
    if about.chars().count() > COMMAND_DESCRIPTION_MAX {
        return Err(Refusal::bad(format!("command description length must not exceed {COMMAND_DESCRIPTION_MAX}")));
    }
    Ok(())
}

pub fn get_commands(call: &mut Call<'_>) -> Answer {
    let place = place(call)?;
    Ok(call.world.bot(call.bot, call.now).profile.commands.get(&place).cloned().unwrap_or_else(|| json!([])))
}

pub fn delete_commands(call: &mut Call<'_>) -> Answer {
    let place = place(call)?;
    call.world.bot(call.bot, call.now).profile.commands.remove(&place);
    Ok(json!(true))
}
