//! A client opens the code of an appointment that an office made elsewhere: they read what will be sent, when and in which language,
//! and say yes or no (G3, P4). Until they say yes, nothing of them is kept; the office never learns who they are.
//!
//! What a button needs stands in it, so that no is really nothing: `j.<verb>.<language>.<code>`.

use chrono::{DateTime, TimeDelta, Utc};

use super::booking::told::when;
use super::cases::{Casework, Voice};
use super::input::Input;
use super::office_appointments::{code_hash, in_both, plan, reminders_of};
use super::outgoing::{Bubble, Key};
use super::update::Did;
use crate::booking::elsewhere::Details;
use crate::booking::elsewhere::code::{Code, PREFIX};
use crate::booking::offer::BRING;
use crate::booking::{Appointment, AppointmentId};
use crate::flow::{Press, Wait, Wish};
use crate::ids::Language;
use crate::language::{Args, negotiate, own_name};
use crate::privacy::{Consent, Purpose};
use crate::store::client::Client;
use crate::store::{Result, appointment, booking, consent, elsewhere, join_code};

/// Wrong codes in a row that are answered; then it is said to come again later.
pub(super) const WRONG_MAX: u8 = 5;
/// How long wrong codes are remembered.
const WRONG_FOR: TimeDelta = TimeDelta::hours(1);

/// What somebody means who has to do with a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meant {
    /// Opens one; `None` is one that has not the form of a code.
    Open(Option<Code>),
    /// Yes, in this language.
    Yes(Language, Code),
    /// No; the language in which it was asked.
    No(Language),
    /// Wants another language.
    Languages(Code),
    /// This one.
    Speak(Language, Code),
    /// No more reminders of this appointment.
    Stop(AppointmentId),
}

impl Meant {
    /// What an input means; `None` when it has nothing to do with a code.
    pub fn of(input: &Input) -> Option<Self> {
        let payload = match input {
            Input::Start(payload) => payload.as_deref(),
            Input::Text(text) => match text.expose().strip_prefix("/start ") {
                Some(payload) => Some(payload.trim()),
                None => return Code::read(text.expose()).map(|code| Self::Open(Some(code))),
            },
            Input::Pressed(data) => return Self::from_data(data),
            Input::Open(_) | Input::Sent(..) => None,
        };
        payload?.strip_prefix(PREFIX).map(|code| Self::Open(Code::read(code)))
    }

    /// Callback data (Bot API: 1–64 bytes); empty for what no button says.
    fn to_data(&self) -> String {
        match self {
            Self::Open(_) => String::new(),
            Self::Yes(language, code) => format!("j.y.{language}.{}", code.plain()),
            Self::No(language) => format!("j.n.{language}"),
            Self::Languages(code) => format!("j.l.{}", code.plain()),
            Self::Speak(language, code) => format!("j.s.{language}.{}", code.plain()),
            Self::Stop(appointment) => format!("j.e.{}", appointment.0),
        }
    }

    fn from_data(data: &str) -> Option<Self> {
        let (verb, rest) = data.strip_prefix("j.")?.split_once('.')?;
        let both = || {
            let (language, code) = rest.split_once('.')?;
            Some((Language::from(language), Code::read(code)?))
        };
        Some(match verb {
            "y" => both().map(|(language, code)| Self::Yes(language, code))?,
            "n" => Self::No(rest.into()),
            "l" => Self::Languages(Code::read(rest)?),
            "s" => both().map(|(language, code)| Self::Speak(language, code))?,
            "e" => Self::Stop(AppointmentId(rest.parse().ok()?)),
            _ => return None,
        })
    }
}

/// What is said, and what follows.
#[derive(Debug)]
pub(super) struct Answer {
    /// The message.
    pub bubble: Bubble,
    /// It takes the place of the message whose button was pressed.
    pub in_place: bool,
    /// The client reads this language from now on.
    pub language: Option<Language>,
    /// A code was wrong.
    pub wrong: bool,
}

/// Whether somebody gave so many wrong codes that they come again later.
pub(super) fn too_many(wrong: Option<(u8, DateTime<Utc>)>, now: DateTime<Utc>) -> bool {
    wrong.is_some_and(|(count, last)| count >= WRONG_MAX && now - last < WRONG_FOR)
}

/// One more wrong code.
pub(super) fn one_more(wrong: Option<(u8, DateTime<Utc>)>, now: DateTime<Utc>) -> (u8, DateTime<Utc>) {
    let before = wrong.filter(|(_, last)| now - *last < WRONG_FOR).map_or(0, |(count, _)| count);
    (before.saturating_add(1), now)
}

/// A code that can be used, with its appointment.
struct Opened {
    appointment: Appointment,
    details: Details,
}

/// Answers whoever has to do with a code. `client` is who they are where that is known, `many` that they gave too many wrong codes.
///
/// With yes, [`join`] has to follow once they are known.
pub(super) async fn answer(work: &mut Casework<'_>, client: Option<&Client>, did: &Did, meant: &Meant, many: bool) -> Result<Answer> {
    let available: Vec<Language> = work.content.languages().cloned().collect();
    let spoken = |tag: &Language| available.iter().find(|known| *known == tag).cloned();
    let app = negotiate(did.language.as_deref(), &available).unwrap_or_else(|| Language::from(super::intake::STRANGER));
    let own = client.map_or_else(|| app.clone(), |client| client.language.clone());
    let (code, chosen) = match meant {
        Meant::Stop(appointment) => return stop(work, client, &own, *appointment).await,
        Meant::No(language) => {
            let language = spoken(language).unwrap_or(own);
            return Ok(Answer { in_place: true, ..said(work.voice(), &language, "join-declined", None) });
        }
        Meant::Open(code) => (code.as_ref(), None),
        Meant::Yes(language, code) | Meant::Speak(language, code) => (Some(code), spoken(language)),
        Meant::Languages(code) => {
            let buttons = available.iter().map(|language| (own_name(language).to_owned(), Meant::Speak(language.clone(), code.clone())));
            let text = work.say(&own, "join-language", None, &Args::new());
            return Ok(Answer { in_place: true, ..plain(bubble(text, buttons)) });
        }
    };
    if many {
        return Ok(Answer { wrong: true, ..said(work.voice(), &own, "join-many", None) });
    }
    let found = match code {
        Some(code) => open(work, client, code).await?,
        None => Err("join-unknown"),
    };
    let opened = match found {
        Ok(opened) => opened,
        Err(problem) => {
            let mine = match (problem, code) {
                ("join-yours", Some(code)) => appointment_of(work, code).await?,
                _ => None,
            };
            let answer = said(work.voice(), &own, problem, mine.as_ref());
            return Ok(Answer { wrong: problem == "join-unknown", ..answer });
        }
    };
    let hint = opened.details.language.as_ref().and_then(spoken).filter(|_| client.is_none());
    let language = chosen.clone().or(hint).unwrap_or(own);
    let Some(code) = code else { return Ok(said(work.voice(), &language, "join-unknown", None)) };
    if let Meant::Yes(..) = meant {
        let voice = work.voice();
        let args = |language: &Language| Args::new().with("when", when(voice, language, &opened.appointment));
        let text = in_both(&language, |language| voice.say(language, "join-confirmed", None, &args(language)));
        let stop = (voice.part(&language, "join-confirmed", "stop"), Meant::Stop(opened.appointment.id));
        let mut bubble = bubble(text, [stop]);
        bubble.buttons.push(vec![menu(voice, &language)]);
        return Ok(Answer { language: Some(language), ..plain(bubble) });
    }
    let again = matches!(meant, Meant::Speak(..));
    Ok(Answer { in_place: again, ..plain(ask(work, &language, &opened, code)) })
}

/// Whoever said yes joins the appointment: their agreement, its words sealed with their key, its reminders. False when the code was
/// used meanwhile.
pub(super) async fn join(work: &mut Casework<'_>, client: &Client, code: &Code) -> Result<bool> {
    let hash = code_hash(&work.store.installation, code);
    let Some(found) = join_code::find(work.tx, &hash).await? else { return Ok(false) };
    if !join_code::take(work.tx, &hash, work.now).await? || !appointment::join(work.tx, work.store, found.appointment, client).await? {
        return Ok(false);
    }
    let Some(joined) = appointment::by_id(work.tx, found.appointment).await? else { return Ok(false) };
    booking::change(work.tx, &Appointment { language: client.language.clone(), ..joined.clone() }).await?;
    consent::put(work.tx, client.id, &Consent::given(Purpose::Reminder, client.language.clone(), work.now)).await?;
    plan(work, &joined, joined.made).await?;
    Ok(true)
}

/// The appointment of a code, or the message that says why it does not open.
async fn open(work: &mut Casework<'_>, client: Option<&Client>, code: &Code) -> Result<std::result::Result<Opened, &'static str>> {
    let hash = code_hash(&work.store.installation, code);
    let Some(found) = join_code::find(work.tx, &hash).await? else { return Ok(Err("join-unknown")) };
    let Some(appointment) = appointment::by_id(work.tx, found.appointment).await? else { return Ok(Err("join-over")) };
    if found.expires <= work.now || appointment.span.from <= work.now || !appointment.state.certain() {
        return Ok(Err("join-over"));
    }
    if found.used || appointment.client.is_some() {
        let own = client.is_some_and(|client| appointment.client == Some(client.id));
        return Ok(Err(if own { "join-yours" } else { "join-used" }));
    }
    let details = appointment::details(work.tx, appointment.id, &work.store.installation.key).await?;
    let details = details.map(|json| Details::from_json(json.expose())).unwrap_or_default();
    Ok(Ok(Opened { appointment, details }))
}

async fn appointment_of(work: &mut Casework<'_>, code: &Code) -> Result<Option<Appointment>> {
    match join_code::find(work.tx, &code_hash(&work.store.installation, code)).await? {
        Some(found) => appointment::by_id(work.tx, found.appointment).await,
        None => Ok(None),
    }
}

/// What is read before yes or no.
fn ask(work: &Casework<'_>, language: &Language, opened: &Opened, code: &Code) -> Bubble {
    let (voice, Opened { appointment, details }) = (work.voice(), opened);
    let part = |name: &str| voice.part(language, "join-ask", name);
    let args = Args::new().with("when", when(voice, language, appointment));
    let mut lines = vec![voice.say(language, "join-ask", None, &args)];
    if !appointment.discreet {
        let place = details.place.as_ref().map(|place| Args::new().with("place", place.clone()));
        lines.extend(place.map(|args| voice.say(language, "join-ask", Some("place"), &args)));
        if !details.bring.is_empty() {
            lines.push(voice.say(language, BRING, None, &Args::new()));
            lines.extend(details.bring.iter().map(|word| format!("• {}", voice.part(language, BRING, word))));
        }
    }
    lines.push(String::new());
    let due = reminders_of(work.content, appointment, appointment.made, work.now);
    if due.is_empty() {
        lines.push(part("only-confirmation"));
    } else {
        lines.push(part("reminders"));
        let line = |at: DateTime<Utc>| format!("• {}", voice.when(language, at.with_timezone(&chrono_tz::Europe::Berlin)));
        lines.extend(due.iter().map(|(_, at)| line(*at)));
    }
    if *language != "de" {
        let args = Args::new().with("language", own_name(language).to_owned());
        lines.push(voice.say(language, "join-ask", Some("languages"), &args));
    }
    if appointment.discreet {
        lines.push(part("discreet"));
    }
    lines.extend([part("free"), String::new(), part("private"), part("telegram"), String::new(), part("question")]);
    bubble(
        lines.join("\n"),
        [
            (part("yes"), Meant::Yes(language.clone(), code.clone())),
            (part("no"), Meant::No(language.clone())),
            (part("language"), Meant::Languages(code.clone())),
        ],
    )
}

/// No more reminders of one appointment; with the last one the agreement ends.
async fn stop(work: &mut Casework<'_>, client: Option<&Client>, own: &Language, id: AppointmentId) -> Result<Answer> {
    let Some(client) = client else { return Ok(said(work.voice(), own, "join-over", None)) };
    let all = appointment::of_client(work.tx, client.id).await?;
    if !all.iter().any(|one| one.id == id) {
        return Ok(said(work.voice(), own, "join-over", None));
    }
    elsewhere::silence(work.tx, id).await?;
    if !all.iter().any(|one| one.id != id && one.state.certain() && one.span.from > work.now) {
        let given = consent::of(work.tx, client.id).await?.into_iter().find(|consent| consent.purpose == Purpose::Reminder);
        if let Some(given) = given {
            consent::put(work.tx, client.id, &given.withdrawn(work.now)).await?;
        }
    }
    Ok(said(work.voice(), own, "join-stopped", None))
}

fn said(voice: Voice<'_>, language: &Language, message: &str, of: Option<&Appointment>) -> Answer {
    let args = of.map_or_else(Args::new, |appointment| Args::new().with("when", when(voice, language, appointment)));
    let text = voice.say(language, message, None, &args);
    plain(Bubble { text, buttons: vec![vec![menu(voice, language)]], ..Bubble::default() })
}

fn plain(bubble: Bubble) -> Answer {
    Answer { bubble, in_place: false, language: None, wrong: false }
}

fn bubble(text: String, buttons: impl IntoIterator<Item = (String, Meant)>) -> Bubble {
    let buttons = buttons.into_iter().map(|(label, meant)| vec![Key::Press(label, meant.to_data())]).collect();
    Bubble { text, buttons, ..Bubble::default() }
}

/// The way on.
fn menu(voice: Voice<'_>, language: &Language) -> Key {
    Key::Press(voice.part(language, "join-ask", "menu"), Press::Wish(Wish::Menu).to_data(Wait::NONE))
}

#[cfg(test)]
mod tests {
    use super::{Input, Meant};
    use crate::booking::AppointmentId;
    use crate::booking::elsewhere::code::Code;
    use crate::private::Private;

    #[test]
    fn buttons_round_trip_and_fit_and_links_are_read() {
        let code = Code::read("23456-BCDEF").expect("a code");
        let all = [
            Meant::Yes("zh-hant".into(), code.clone()),
            Meant::No("uk".into()),
            Meant::Languages(code.clone()),
            Meant::Speak("fa".into(), code.clone()),
            Meant::Stop(AppointmentId(i64::MAX)),
        ];
        for meant in all {
            let data = meant.to_data();
            assert!(data.len() <= 64, "{data}");
            assert_eq!(Meant::of(&Input::Pressed(data)), Some(meant));
        }
        let typed = |text: &str| Meant::of(&Input::Text(Private::new(text.to_owned())));
        assert_eq!(typed("/start t-23456BCDEF"), Some(Meant::Open(Some(code.clone()))));
        assert_eq!(typed("23456-bcdef"), Some(Meant::Open(Some(code))));
        assert_eq!(typed("/start t-nothing"), Some(Meant::Open(None)));
        for other in ["/start", "/start f-clearing", "guten abend", "k.a.1"] {
            assert_eq!(typed(other), None, "{other}");
        }
    }
}
