//! A hand-over becomes a case: which office gets it, what the client is told about when, and which staff hear of it.

use chrono::{DateTime, TimeDelta, Utc};

use super::super::outgoing::{Bubble, Mark, Outgoing};
use super::super::recipient;
use super::super::stored::Stored;
use super::told::Told;
use super::{Casework, Voice, actor, bubble, send};
use crate::casework::case::{Blocked, Case, CaseId, StaffId, State, Way, code};
use crate::casework::office::Office;
use crate::casework::press::{StaffPress, What};
use crate::casework::waiting::{There, there};
use crate::casework::{desk, escalation};
use crate::directory::service::Schedule;
use crate::flow::Session;
use crate::flow::model::Queue;
use crate::ids::{Code, Language};
use crate::language::Args;
use crate::privacy::{Consent, Purpose};
use crate::sealed::random;
use crate::store::client::Client;
use crate::store::office::OfficeState;
use crate::store::staff::Staff;
use crate::store::{Result, appointment, audit, case, consent, office, staff};

/// Cards of one case that can wait: Telegram takes thirty messages a second in all, and nobody wants a card for every case.
const CARDS_MAX: usize = 8;
/// Messages of urgent cases that a group gets within [`ALERT_SPAN`]; the board shows all of them anyway.
const ALERTS_MAX: usize = 5;
/// See [`ALERTS_MAX`].
const ALERT_SPAN: TimeDelta = TimeDelta::minutes(10);
/// Crises whose cases are kept for a shorter time and told in neutral words (P8, D6).
const DISCREET: [&str; 1] = ["K-VIO"];

/// A client sends their request: it becomes a case, or joins the one that waits already. What is said beside the engine's own
/// words comes back.
pub(in crate::conversation) async fn open(
    work: &mut Casework<'_>,
    client: &Client,
    stored: &Stored,
    queue: Queue,
    urgent: bool,
) -> Result<Vec<String>> {
    let session = &stored.session;
    let language = session.language.clone();
    let cases = case::of_client(work.tx, client.id).await?;
    let Some((office, rung)) = recipient::of(work.content, session, queue) else {
        return Ok(vec![work.say(&language, "case-nobody", None, &Args::new())]);
    };
    if cases.iter().any(|case| case.blocked == Blocked::Yes && case.office == office.id) {
        return Ok(vec![work.say(&language, "case-blocked", None, &Args::new())]);
    }
    let office = office.clone();
    let told = Told::of(session, queue);
    let urgent = urgent || session.danger;
    let discreet = queue == Queue::Exit || told.crisis.as_ref().is_some_and(|kind| DISCREET.contains(&kind.as_str()));
    let apart = |queue| matches!(queue, Queue::Complaint | Queue::Professional);
    // It joins what waits at the office that was named, and no other.
    let same = |case: &&Case| {
        case.state == State::Waiting
            && case.office == office.id
            && (case.queue == queue || !apart(queue) && !apart(case.queue) && !discreet)
    };
    let made = if let Some(waits) = cases.iter().find(same) {
        let mut joined = waits.clone();
        joined.urgent |= urgent;
        joined.discreet |= discreet;
        joined.active = work.now;
        work.change(waits, &joined).await?;
        case::retell(work.tx, joined.id, client, &told.to_json()).await?;
        Case { version: joined.version + 1, ..joined }
    } else {
        let made = Case {
            id: CaseId(work.store.numbers.next()),
            code: case::free_code(work.tx, || code(random())).await?,
            client: client.id,
            office: office.id.clone(),
            queue,
            urgent,
            language: language.clone(),
            topic: told.choice("need").map(str::to_owned),
            way: match queue {
                Queue::Complaint => Way::Complaint,
                Queue::Professional => Way::Professional,
                Queue::Urgent | Queue::General | Queue::Exit if session.danger => Way::Crisis,
                Queue::Urgent | Queue::General | Queue::Exit => Way::Person,
            },
            rung,
            state: State::Waiting,
            discreet,
            threat: false,
            blocked: Blocked::No,
            hidden_from: if queue == Queue::Complaint { concerned(work, &cases).await? } else { Vec::new() },
            asked: None,
            last_owner: None,
            escalated: 0,
            made: work.now,
            since: work.now,
            active: work.now,
            taken: None,
            closed: None,
            version: 1,
        };
        case::make(work.tx, &made, &client.key, &told.to_json()).await?;
        consent::put(work.tx, client.id, &Consent::given(Purpose::HandOff, language.clone(), work.now)).await?;
        work.audit(&made.office, None, "made", Some(&made.code)).await?;
        made
    };
    if made.discreet {
        appointment::hush(work.tx, client.id).await?;
    }
    office::soil(work.tx, &made.office, work.now).await?;
    let reached = offer(work, &made).await?;
    alert(work, &made).await?;
    let mut lines = waiting_line(work, &language, &office, &made, reached > 0).await?;
    // Nobody of this office is here at all: said at once, and not after hours of waiting.
    let all = staff::of_office(work.tx, work.store, &office.id).await?;
    if !made.urgent && !all.iter().any(|member| desk::may_take(&made, &actor(member))) {
        tracing::warn!(office.id = %office.id, case.code = made.code, "nobody of this office can take its cases; invite somebody");
        lines.insert(0, work.part(&language, "case-waiting", "nobody-yet"));
    }
    Ok(lines)
}

/// Whom a complaint may be about: everybody who has or had a case of this client (KISI-4).
async fn concerned(work: &mut Casework<'_>, cases: &[Case]) -> Result<Vec<StaffId>> {
    let codes: Vec<&str> = cases.iter().map(|case| case.code.as_str()).collect();
    let mut all = audit::who_had(work.tx, &codes).await?;
    all.extend(cases.iter().flat_map(|case| [case.owner(), case.last_owner]).flatten());
    all.sort_unstable();
    all.dedup();
    Ok(all)
}

/// What is honest about when somebody answers: hours, holidays, absence, how many came before; and where the case went.
async fn waiting_line(work: &mut Casework<'_>, language: &Language, office: &Office, case: &Case, reached: bool) -> Result<Vec<String>> {
    let away = office::get(work.tx, work.store, &office.id).await?.away_until;
    let there = there(office, &work.content.directory, away, work.now);
    let mut lines = Vec::new();
    if case.urgent && !(reached && there.reads_now()) {
        // D4: this sentence, and the numbers one press away.
        lines.push(work.part(language, "case-waiting", "nobody"));
    }
    lines.extend(match there {
        There::Open(Some(until)) => {
            let until = work.when(language, until);
            Some(work.say(language, "case-waiting", Some("open"), &Args::new().with("time", until)))
        }
        There::Closed(next) | There::Away(next) => {
            let attribute = if matches!(there, There::Away(_)) { "away" } else { "closed" };
            let when = work.when(language, next);
            Some(work.say(language, "case-waiting", Some(attribute), &Args::new().with("when", when)))
        }
        There::Open(None) | There::Unknown => None,
    });
    let before = case::waiting_before(work.tx, &case.office, case.id).await?;
    if before > 0 && !case.urgent {
        lines.push(work.say(language, "case-waiting", Some("before"), &Args::new().with("number", before)));
    }
    Ok(lines)
}

/// Whether a group may hear of a case at all: exit cases and complaints are for few (KAST-2, KISI-4).
pub(in crate::conversation) const fn on_board(case: &Case) -> bool {
    matches!(case.queue, Queue::Urgent | Queue::General | Queue::Professional)
}

/// A line that tells staff which case it is, without content: code, language, topic, urgency, since when.
pub(in crate::conversation) fn headline(work: Voice<'_>, reader: &Language, case: &Case) -> String {
    let language = work.language_name(reader, &case.language);
    let topic = match (&case.topic, case.queue) {
        (_, Queue::Exit | Queue::Complaint | Queue::Professional) | (None, _) => work.part(reader, "staff-queues", case.queue.as_str()),
        (Some(topic), Queue::Urgent | Queue::General) => work.part(reader, "staff-topics", topic),
    };
    let office = work.content.offices.get(&case.office);
    let zone = office
        .and_then(|office| office.entry(&work.content.directory.services)?.schedule.as_ref())
        .map_or(chrono_tz::Europe::Berlin, Schedule::tz);
    let since = work.when(reader, case.since.with_timezone(&zone));
    let mut parts = vec![case.code.clone(), language, topic];
    if case.urgent {
        parts.push(work.part(reader, "staff-case", "urgent"));
    }
    if case.threat {
        parts.push(work.part(reader, "staff-case", "threat"));
    }
    parts.push(work.say(reader, "staff-case", Some("since"), &Args::new().with("time", since)));
    parts.join(" · ")
}

/// Whether somebody is on duty: by their own switch, or as their office is open.
pub(in crate::conversation) fn on_duty(work: Voice<'_>, member: &Staff, away: bool) -> bool {
    match member.duty.as_str() {
        "on" => true,
        "off" => false,
        _ => {
            let office = work.content.offices.get(&member.office);
            !away && office.is_some_and(|office| there(office, &work.content.directory, None, work.now).reads_now())
        }
    }
}

/// A card with "Take" to those who fit; to everybody who may take it when nobody fits. Urgent cases reach all who are not off.
pub(in crate::conversation) async fn offer(work: &mut Casework<'_>, case: &Case) -> Result<usize> {
    if case.state != State::Waiting {
        return Ok(0);
    }
    let office = office::get(work.tx, work.store, &case.office).await?;
    let away = office.away_until.is_some_and(|until| until > work.now);
    let all = staff::of_office(work.tx, work.store, &case.office).await?;
    let voice = work.voice();
    let may: Vec<&Staff> = all
        .iter()
        .filter(|member| desk::may_take(case, &actor(member)))
        .filter(|member| on_duty(voice, member, away) || case.urgent && member.duty != "off")
        .collect();
    let fit: Vec<&Staff> = may.iter().copied().filter(|member| desk::fits(case, &member.speaks, &member.topics)).collect();
    let Some(client) = crate::store::client::by_id(work.tx, work.store, case.client).await? else { return Ok(0) };
    let mut reached = 0;
    // A few at a time, those with the fewest cases first: the board shows it to all, and the ladder climbs when nobody takes it.
    let loads = case::loads(work.tx, &case.office).await?;
    let mut told = if fit.is_empty() { may } else { fit };
    told.sort_by_key(|member| (loads.get(&member.id).copied().unwrap_or(0), member.id));
    if !case.urgent {
        told.truncate(CARDS_MAX);
    }
    for member in told {
        let text = format!("{}\n{}", work.part(&member.language, "staff-case", "new"), headline(work.voice(), &member.language, case));
        let take = work.part(&member.language, "staff-buttons", "take");
        let card = Bubble {
            mark: Some(Mark::Card(case.id.0, member.id.0)),
            ..bubble(text, vec![(take, StaffPress::of(What::Take, case.id).to_data())])
        };
        staff::card(work.tx, case.id, case.client, member.id).await?;
        work.tell_staff(member, Some(&client), vec![Outgoing::Send(card)]).await?;
        reached += 1;
    }
    Ok(reached)
}

/// An urgent case is told to the group as a message of its own, within a budget.
async fn alert(work: &mut Casework<'_>, case: &Case) -> Result<()> {
    if !case.urgent || !on_board(case) {
        return Ok(());
    }
    let mut state = office::get(work.tx, work.store, &case.office).await?;
    if !within_budget(work, &mut state).await? {
        return Ok(());
    }
    let language = work.content.offices.get(&case.office).map_or_else(|| "de".into(), |office| office.language.clone());
    let text = format!("{}\n{}", work.part(&language, "staff-case", "new"), headline(work.voice(), &language, case));
    work.tell_group(&state, send(text, Vec::new())).await
}

/// A sign of danger in a case: it comes before others, violence is kept for a shorter time and told in neutral words, and whoever is
/// on duty hears it with the code, because the one who has the case may be away (R0, D4).
pub(in crate::conversation) async fn in_danger(work: &mut Casework<'_>, before: &Case, kind: &Code) -> Result<Case> {
    let discreet = before.discreet || DISCREET.contains(&kind.as_str());
    let mut after = Case { urgent: true, discreet, ..before.clone() };
    if after != *before {
        work.change(before, &after).await?;
        after.version += 1;
    }
    if after.discreet {
        appointment::hush(work.tx, after.client).await?;
    }
    let mut state = office::get(work.tx, work.store, &after.office).await?;
    let reader = work.content.offices.get(&after.office).map_or_else(|| Language::from("de"), |office| office.language.clone());
    if on_board(&after) && within_budget(work, &mut state).await? {
        let text = danger_text(work.voice(), &reader, &after, kind);
        work.tell_group(&state, send(text, Vec::new())).await?;
    }
    for member in staff::of_office(work.tx, work.store, &after.office).await? {
        if member.duty == "off" || after.owner() == Some(member.id) || !after.readable_by(&actor(&member)) {
            continue;
        }
        let text = danger_text(work.voice(), &member.language, &after, kind);
        let read = work.voice().button(&member.language, "read", &StaffPress::of(What::Open, after.id));
        work.tell_staff(&member, None, send(text, vec![read])).await?;
    }
    work.audit(&after.office, None, "danger", Some(&after.code)).await?;
    Ok(after)
}

fn danger_text(work: Voice<'_>, reader: &Language, case: &Case, kind: &Code) -> String {
    let what = work.part(reader, "staff-crisis", &kind.as_str().to_lowercase());
    format!("{}\n{}\n{what}", work.part(reader, "staff-case", "danger"), headline(work, reader, case))
}

/// A sign of danger without a case: the duty role hears of it, with nothing of what was said (R0, D4).
pub(in crate::conversation) async fn alerted(work: &mut Casework<'_>, session: &Session, kind: &Code) -> Result<()> {
    let Some((office, _)) = recipient::of(work.content, session, Queue::Urgent) else { return Ok(()) };
    let (id, reader) = (office.id.clone(), office.language.clone());
    let text = alert_text(work.voice(), &reader, session, kind);
    let mut state = office::get(work.tx, work.store, &id).await?;
    if within_budget(work, &mut state).await? {
        work.tell_group(&state, send(text, Vec::new())).await?;
    }
    for member in staff::of_office(work.tx, work.store, &id).await? {
        if member.duty != "off" && member.role.sees(Queue::Urgent) {
            let text = alert_text(work.voice(), &member.language, session, kind);
            work.tell_staff(&member, None, send(text, Vec::new())).await?;
        }
    }
    work.audit(&id, None, "alert", Some(kind.as_str())).await
}

fn alert_text(work: Voice<'_>, reader: &Language, session: &Session, kind: &Code) -> String {
    let what = work.part(reader, "staff-crisis", &kind.as_str().to_lowercase());
    let args = Args::new().with("kind", what).with("language", work.language_name(reader, &session.language));
    work.say(reader, "staff-alert", None, &args)
}

/// Whether a group may get one more message of an urgent case; it is counted then.
pub(super) async fn within_budget(work: &mut Casework<'_>, state: &mut OfficeState) -> Result<bool> {
    let now = work.now.timestamp_millis();
    state.alerts.retain(|at| now - at < ALERT_SPAN.num_milliseconds());
    if state.group.is_none() || state.alerts.len() >= ALERTS_MAX {
        return Ok(false);
    }
    state.alerts.push(now);
    office::put(work.tx, work.store, state).await?;
    Ok(true)
}

/// Takes the cards of a case back: somebody has it, or it is over.
pub(in crate::conversation) async fn take_cards_back(work: &mut Casework<'_>, case: &Case, but: Option<&Staff>) -> Result<()> {
    for (id, message) in staff::take_cards(work.tx, case.id).await? {
        let Some(message) = message.filter(|_| but.is_none_or(|member| member.id != id)) else { continue };
        let Some(member) = staff::by_id(work.tx, work.store, id).await? else { continue };
        let text = work.say(&member.language, "staff-case", Some("gone"), &Args::new().with("code", case.code.as_str()));
        let calls = vec![Outgoing::Edit { message, bubble: Bubble::plain(text) }];
        work.tell_staff(&member, None, calls).await?;
    }
    Ok(())
}

/// Whether a client's next words may still open a closed case again.
pub(in crate::conversation) fn reopens(work: Voice<'_>, case: &Case) -> bool {
    let open = |closed: DateTime<Utc>| work.now - closed < reopen_for(work, case);
    case.state == State::Closed && case.blocked == Blocked::No && case.closed.is_some_and(open)
}

/// How long a reply opens a case again: never longer than the operator keeps it.
pub(in crate::conversation) fn reopen_for(work: Voice<'_>, case: &Case) -> TimeDelta {
    let periods = &work.content.decided.periods;
    escalation::reopen_for(case).min(if case.discreet { periods.handoff_exit } else { periods.handoff })
}
