//! A client hears that their appointment was booked, asked for, moved, cancelled or missed: words, buttons, and the calendar file.

use super::super::cases::{Casework, send};
use super::super::outgoing::{Key, Outgoing};
use super::details::Details;
use super::press::BookPress;
use super::told;
use crate::booking::{Appointment, State};
use crate::store::Result;
use crate::store::client::Client;

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// It is booked.
    Booked,
    /// It is asked for; the office says yes or no (G6).
    Requested,
    /// The office said yes.
    Accepted,
    /// It has another time.
    Moved,
    /// The client cancelled it.
    Cancelled,
    /// The office cancelled it, or said no.
    CancelledByOffice,
    /// The office did not answer in time.
    Unanswered,
}

impl News {
    /// The attribute of `booking-news` that says so.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Booked => "booked",
            Self::Requested => "requested",
            Self::Accepted => "accepted",
            Self::Moved => "moved",
            Self::Cancelled => "cancelled",
            Self::CancelledByOffice => "by-office",
            Self::Unanswered => "unanswered",
        }
    }
}

/// Tells a client, in their language with German lines below, and sends the calendar file where it changed. Reminders are planned apart,
/// by [`super::plan_reminders`].
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails.
pub async fn tell(work: &mut Casework<'_>, client: &Client, news: News, appointment: &Appointment, details: &Details) -> Result<()> {
    let language = &client.language;
    let voice = work.voice();
    let text = told::confirmation(voice, language, news.as_str(), appointment, details);
    let button = |label: &str, press: BookPress| (voice.part(language, "booking-buttons", label), press.to_data());
    let buttons = match news {
        News::Booked | News::Accepted | News::Moved => {
            vec![
                button("cancel", BookPress::Cannot(appointment.id)),
                button("move", BookPress::Move(appointment.id)),
                button("mine", BookPress::Mine),
            ]
        }
        News::Requested => vec![button("cancel", BookPress::Cannot(appointment.id)), button("mine", BookPress::Mine)],
        News::Cancelled => vec![button("again", BookPress::Again)],
        // They wanted this office and this kind: other times of it come first.
        News::CancelledByOffice | News::Unanswered => {
            vec![button("again", BookPress::Move(appointment.id)), button("mine", BookPress::Mine)]
        }
    };
    let mut calls = send(text, buttons);
    if let (Some(Outgoing::Send(bubble)), Some(url)) = (calls.first_mut(), told::map(voice, appointment))
        && appointment.state.live()
    {
        bubble.buttons.push(vec![Key::Link { label: voice.part(language, "card-parts", "map"), url }]);
    }
    // A calendar that never had it needs no word that it is off.
    if !matches!(news, News::Requested | News::Unanswered) {
        calls.push(document(work, language, appointment, details));
    }
    work.tell(client, calls).await
}

/// The calendar file as a document; its name tells nothing.
pub(super) fn document(work: &Casework<'_>, language: &crate::ids::Language, appointment: &Appointment, details: &Details) -> Outgoing {
    let name = if appointment.state == State::Cancelled { "cancelled.ics" } else { "appointment.ics" };
    Outgoing::Document { name: name.to_owned(), text: told::file(work.voice(), work.store, language, appointment, details, work.now) }
}
