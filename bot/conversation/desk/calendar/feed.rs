//! `/calendar`: a secret address for one's own calendar program; `/calendar import URL`: busy times from a calendar of elsewhere.

use super::super::super::calendar::{IMPORTED, hash, new_token};
use super::super::{Desk, pin};
use crate::booking::Resource;
use crate::casework::press::{StaffPress, What};
use crate::casework::role::Action;
use crate::language::Args;
use crate::store::{Result, calendar, setting, unavailable};

/// Characters of an address.
const URL_MAX: usize = 500;

/// `/calendar`, `/calendar import URL`, `/calendar import office URL`.
pub(in super::super) async fn calendar(desk: &mut Desk<'_, '_>, words: &str) -> Result<()> {
    let Some(rest) = words.strip_prefix("import").map(str::trim) else {
        return Box::pin(desk.pressed(StaffPress::plain(What::Feed))).await;
    };
    if !desk.me.role.may(Action::Appointments) {
        return desk.say("staff-not-yours-to-do").await;
    }
    if !pin::unlocked(desk) {
        // The address is not kept until they have typed it: they send it again.
        return pin::ask(desk, Some(StaffPress::plain(What::Feed).to_data()), None).await;
    }
    let (whole, url) = rest.strip_prefix("office").map_or((false, rest), |url| (true, url.trim()));
    if whole && !desk.me.role.may(Action::OfficeAppointments) {
        return desk.say("staff-not-yours-to-do").await;
    }
    if !secret(url) {
        return desk.say("staff-import-odd").await;
    }
    let (office, own) = (desk.me.office.clone(), Resource::Counsellor(desk.me.id));
    let resource = (!whole).then_some(&own);
    calendar::import(desk.work.tx, desk.work.store, &office, resource, Some(desk.me.id), url, desk.work.now).await?;
    desk.work.audit(&office, Some((desk.me.id, desk.me.role)), "calendar-import", None).await?;
    desk.say("staff-import-taken").await
}

/// An address that nobody on the way reads: `https`, or this machine's own, as tests have.
#[must_use]
pub fn secret(url: &str) -> bool {
    let local = || url.starts_with("http://127.0.0.1:") || url.starts_with("http://localhost:");
    url.len() <= URL_MAX && url.is_ascii() && !url.contains(char::is_whitespace) && (url.starts_with("https://") || local())
}

/// What there is, and buttons: `new`, `end`, `drop`, `dropoffice`.
pub(in super::super) async fn feed(desk: &mut Desk<'_, '_>, word: &str) -> Result<()> {
    if !desk.me.role.may(Action::Appointments) {
        return desk.say("staff-not-yours-to-do").await;
    }
    let (office, own, by) = (desk.me.office.clone(), Resource::Counsellor(desk.me.id), (desk.me.id, desk.me.role));
    match word {
        "new" => {
            let token = new_token();
            let hash = hash(&desk.work.store.installation, &token);
            calendar::publish(desk.work.tx, desk.me.id, &hash, desk.work.now).await?;
            desk.work.audit(&office, Some(by), "calendar-feed", None).await?;
            let at = setting::get(desk.work.tx, setting::PUBLIC_URL).await?.unwrap_or_default();
            let text = desk.say_text(if at.is_empty() { "staff-feed-path" } else { "staff-feed-new" });
            // Outside the text: within it the link would carry marks of direction.
            desk.show(format!("{text}\n{at}/calendar/{token}.ics"), Vec::new()).await
        }
        "end" => {
            calendar::revoke(desk.work.tx, desk.me.id).await?;
            desk.work.audit(&office, Some(by), "calendar-feed-end", None).await?;
            desk.say("staff-feed-ended").await
        }
        "drop" | "dropoffice" => {
            let whole = word == "dropoffice";
            if whole && !desk.me.role.may(Action::OfficeAppointments) {
                return desk.say("staff-not-yours-to-do").await;
            }
            let resource = (!whole).then_some(&own);
            calendar::drop_import(desk.work.tx, &office, resource).await?;
            unavailable::replace(desk.work.tx, desk.work.store, &office, resource, IMPORTED, &[]).await?;
            desk.work.audit(&office, Some(by), "calendar-import-end", None).await?;
            desk.say("staff-import-ended").await
        }
        _ => overview(desk).await,
    }
}

async fn overview(desk: &mut Desk<'_, '_>) -> Result<()> {
    let press = |word: &str| StaffPress::plain(What::Feed).with(word);
    let (mut lines, mut buttons) = (Vec::new(), Vec::new());
    if let Some(made) = calendar::published(desk.work.tx, desk.me.id).await? {
        let when = desk.work.when(&desk.me.language, made.with_timezone(&chrono_tz::Europe::Berlin));
        lines.push(desk.text("staff-feed", Some("since"), &Args::new().with("when", when)));
        buttons.push(desk.button("feed-new", &press("new")));
        buttons.push(desk.button("feed-end", &press("end")));
    } else {
        lines.push(desk.part("staff-feed", "none"));
        buttons.push(desk.button("feed-new", &press("new")));
    }
    let (office, own) = (desk.me.office.clone(), Resource::Counsellor(desk.me.id));
    let whole = desk.me.role.may(Action::OfficeAppointments);
    for (resource, label, word) in [(Some(&own), "import-end", "drop"), (None, "import-end-office", "dropoffice")] {
        if resource.is_none() && !whole {
            continue;
        }
        let Some(import) = calendar::import_of(desk.work.tx, desk.work.store, &office, resource).await? else { continue };
        let line = match (&import.fault, import.read) {
            (Some(fault), _) => desk.part("staff-import-faults", fault),
            (None, Some(read)) => {
                let when = desk.work.when(&desk.me.language, read.with_timezone(&chrono_tz::Europe::Berlin));
                desk.text("staff-import", Some("read"), &Args::new().with("when", when))
            }
            (None, None) => desk.part("staff-import", "soon"),
        };
        lines.push(line);
        buttons.push(desk.button(label, &press(word)));
    }
    lines.push(desk.part("staff-import", "how"));
    desk.show(lines.join("\n\n"), buttons).await
}

#[cfg(test)]
mod tests {
    use super::secret;

    #[test]
    fn only_addresses_that_nobody_reads_on_the_way_are_taken() {
        for url in ["https://calendar.example.org/secret.ics", "http://127.0.0.1:8080/a.ics"] {
            assert!(secret(url), "{url}");
        }
        for url in ["", "http://calendar.example.org/a.ics", "ftp://x/a.ics", "https://x/a b.ics", "file:///etc/passwd"] {
            assert!(!secret(url), "{url}");
        }
        assert!(!secret(&format!("https://{}", "x".repeat(500))));
    }
}
