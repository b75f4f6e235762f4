//! What `/mydata` tells of a client's cases (P7): where each is, what was told in it, how much of it is kept and until when.

use super::told::Told;
use super::{Casework, send};
use crate::casework::Case;
use crate::casework::case::State;
use crate::language::Args;
use crate::store::client::Client;
use crate::store::{Result, case, case_message};

/// Tells a client all of it, a message for each case; nothing to whoever has none.
pub(super) async fn tell(work: &mut Casework<'_>, client: &Client, cases: &[Case]) -> Result<()> {
    let language = &client.language;
    for case in cases {
        let kept = case_message::of_case(work.tx, case.id).await?.len();
        let told = case::told(work.tx, case.id, &client.key).await?;
        let voice = work.voice();
        let date = |at: chrono::DateTime<chrono::Utc>| voice.date(language, at);
        let office = if case.discreet { String::new() } else { format!("{} · ", voice.office_name(&case.office)) };
        let mut lines = vec![voice.part(language, "case-mydata", "request"), format!("{office}{}", date(case.made))];
        let periods = &work.content.decided.periods;
        let keep = if case.discreet { periods.handoff_exit } else { periods.handoff };
        lines.push(match (case.state, case.closed) {
            (State::Waiting, _) => voice.part(language, "case-mydata", "waiting"),
            (State::Taken(_), _) => voice.part(language, "case-mydata", "taken"),
            (State::Closed, closed) => {
                let until = date(closed.unwrap_or(work.now) + keep);
                voice.say(language, "case-mydata", Some("closed"), &Args::new().with("date", until))
            }
        });
        lines.push(voice.say(
            language,
            "case-mydata",
            Some("messages"),
            &Args::new().with("number", i64::try_from(kept).unwrap_or(i64::MAX)),
        ));
        let told = told.map(|json| Told::restore(json.expose(), work.content).lines(work.content, language));
        if let Some(told) = told.filter(|told| !told.is_empty()) {
            lines.extend([String::new(), voice.part(language, "case-mydata", "told"), told]);
        }
        work.tell(client, send(lines.join("\n"), Vec::new())).await?;
    }
    Ok(())
}
