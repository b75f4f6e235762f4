//! How a screen of the booking looks: at most five choices, one a row, above the fixed row (U2).

use super::super::cases::{Casework, Voice};
use super::super::outgoing::{Bubble, Key, Outgoing};
use super::super::render::label;
use super::super::stored::Stored;
use super::draft::{Draft, Pick};
use super::press::BookPress;
use crate::flow::model::Kind;
use crate::flow::{Press, Wait, Wish};
use crate::ids::Language;
use crate::language::Args;
use crate::store::Result;
use crate::store::client::Client;

/// Choices of one screen (U2).
pub(super) const CHOICES_MAX: usize = 5;
/// Characters of a label (U2).
const LABEL_MAX: usize = 24;

/// A client who looks for an appointment.
pub(super) struct Booker<'b, 't> {
    pub work: &'b mut Casework<'t>,
    pub client: &'b Client,
    pub stored: &'b mut Stored,
    /// The message whose place the next screen takes.
    pub replaced: Option<i64>,
}

impl<'t> Booker<'_, 't> {
    /// What is being looked for.
    pub fn draft(&mut self) -> &mut Draft {
        self.stored.draft.get_or_insert_default()
    }

    /// The reader's language.
    pub fn language(&self) -> Language {
        self.stored.session.language.clone()
    }

    pub fn voice(&self) -> Voice<'t> {
        self.work.voice()
    }

    /// An attribute in the reader's language.
    pub fn part(&self, message: &str, attribute: &str) -> String {
        self.voice().part(&self.stored.session.language, message, attribute)
    }

    /// A text in the reader's language.
    pub fn say(&self, message: &str, attribute: Option<&str>, args: &Args) -> String {
        self.voice().say(&self.stored.session.language, message, attribute, args)
    }

    /// Whether the talk waits at a step that offers times.
    pub fn at_step(&self) -> bool {
        at_step(self.work, self.stored)
    }

    /// Shows a screen with choices; buttons of earlier screens are old now.
    pub async fn show(&mut self, text: String, picks: Vec<(String, Pick)>) -> Result<()> {
        let second = u32::try_from(self.work.now.timestamp()).unwrap_or(0);
        let session = &mut self.stored.session;
        session.waits = session.waits.saturating_add(1).max(second);
        let screen = session.waits;
        let picks: Vec<(String, Pick)> = picks.into_iter().take(CHOICES_MAX).map(|(label, pick)| (clipped(&label), pick)).collect();
        let press = |nth: usize| BookPress::Choice(screen, nth).to_data();
        let mut rows: Vec<Vec<Key>> =
            picks.iter().enumerate().map(|(nth, (label, _))| vec![Key::Press(label.clone(), press(nth))]).collect();
        rows.extend(self.row());
        let draft = self.draft();
        draft.screen = screen;
        draft.picks = picks;
        self.send(Bubble { text, buttons: rows, ..Bubble::default() }).await
    }

    /// Says something with buttons of their own, one a row, above the fixed row.
    pub async fn tell(&mut self, text: String, buttons: Vec<(String, BookPress)>) -> Result<()> {
        let mut rows: Vec<Vec<Key>> =
            buttons.into_iter().map(|(label, press)| vec![Key::Press(clipped(&label), press.to_data())]).collect();
        rows.extend(self.row());
        self.send(Bubble { text, buttons: rows, ..Bubble::default() }).await
    }

    async fn send(&mut self, bubble: Bubble) -> Result<()> {
        let call = match self.replaced.take() {
            Some(message) => Outgoing::Edit { message, bubble },
            None => Outgoing::Send(bubble),
        };
        self.work.tell(self.client, vec![call]).await
    }

    /// Help, a person, another language, and the way back: in right-to-left text one a row.
    fn row(&self) -> Vec<Vec<Key>> {
        let session = &self.stored.session;
        let waits = self.at_step();
        let wait = session.wait.filter(|_| waits).unwrap_or(Wait::NONE);
        let wish = |wish: Wish| {
            let press = Press::Wish(wish);
            Key::Press(label(self.work.content, session, None, &press), press.to_data(wait))
        };
        let mut keys = vec![wish(Wish::Emergency), wish(Wish::Person), wish(Wish::Language)];
        // Outside of the step there is no question before this one.
        keys.push(if waits { wish(Wish::Back) } else { Key::Press(self.part("booking-buttons", "mine"), BookPress::Mine.to_data()) });
        keys.chunks(if session.language.right_to_left() { 1 } else { 2 }).map(<[Key]>::to_vec).collect()
    }
}

/// Whether the talk waits at a step that offers times.
pub(super) fn at_step(work: &Casework<'_>, stored: &Stored) -> bool {
    let Some(frame) = stored.session.frames.last() else { return false };
    let step = work.content.trees.flows.get(&frame.flow).and_then(|flow| flow.steps.get(&frame.step));
    stored.session.wait.is_some() && step.is_some_and(|step| matches!(step.kind, Kind::Appointment { .. }))
}

/// A label that fits its button.
fn clipped(label: &str) -> String {
    if label.chars().count() <= LABEL_MAX {
        return label.to_owned();
    }
    label.chars().take(LABEL_MAX - 1).chain(['…']).collect()
}
