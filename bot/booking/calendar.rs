//! Calendar files (RFC 5545, 7986): one appointment for a client, a feed for a counsellor.
//!
//! Written by hand: what is needed is small, and every byte of it is ours. The crate `icalendar` writes a random UID and the time of
//! writing unless told otherwise, and no METHOD; tests read these files back with it. Times are UTC, so no VTIMEZONE is needed.

use std::fmt::Write;

use chrono::{DateTime, TimeDelta, Utc};
use sha2::{Digest, Sha256};

use super::Span;
use super::appointment::{Appointment, AppointmentId, State};

/// Octets of a line without its break (RFC 5545, 3.1).
const LINE_MAX: usize = 75;
/// Who wrote the file (RFC 5545, 3.7.3).
const PRODUCT: &str = "-//Lotse//Appointments//DE";
/// A feed holds so many entries at most; the caller takes the next ones.
pub const ENTRIES_MAX: usize = 2_000;

/// One appointment as a calendar shows it. A phone's calendar is read by family and by clouds: nothing in it names a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Stable for the appointment's life, see [`uid`].
    pub uid: String,
    /// Grows with each change, see [`sequence`].
    pub sequence: i64,
    /// When it was changed last; a calendar takes the file as of then.
    pub stamp: DateTime<Utc>,
    /// When it takes place.
    pub span: Span,
    /// Its title, neutral.
    pub summary: String,
    /// Where it is; none when discreet.
    pub location: Option<String>,
    /// More lines; none when discreet.
    pub description: Option<String>,
    /// A link to the video talk.
    pub link: Option<String>,
    /// How sure it is.
    pub status: Status,
    /// So long before it the phone shows its title again; Lotse's own reminders go out without it.
    pub alarms: Vec<TimeDelta>,
}

/// How sure an appointment is (RFC 5545, 3.8.1.11).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Asked for, or held.
    Tentative,
    /// It takes place.
    Confirmed,
    /// It does not.
    Cancelled,
}

impl From<State> for Status {
    fn from(state: State) -> Self {
        match state {
            State::Held | State::Requested => Self::Tentative,
            State::Booked | State::Confirmed | State::Attended | State::Missed => Self::Confirmed,
            State::Cancelled => Self::Cancelled,
        }
    }
}

/// A name for an appointment that is the same in every file, and tells neither its number nor how many there are.
///
/// `installation` is a secret or random word of this installation that never changes.
#[must_use]
pub fn uid(installation: &str, id: AppointmentId) -> String {
    let hash = Sha256::new().chain_update("lotse appointment").chain_update(installation).chain_update(id.0.to_be_bytes()).finalize();
    let mut uid = String::with_capacity(38);
    for byte in hash.iter().take(16) {
        // Writing to a string does not fail.
        let _ = write!(uid, "{byte:02x}");
    }
    uid + "@lotse"
}

/// The SEQUENCE of an appointment: a move raises it, and so does cancelling.
#[must_use]
pub fn sequence(appointment: &Appointment) -> i64 {
    appointment.generation + i64::from(appointment.state == State::Cancelled)
}

/// The file of one appointment; METHOD is CANCEL where it is cancelled, else PUBLISH (RFC 5546).
#[must_use]
pub fn file(entry: &Entry) -> String {
    let mut calendar = Lines::begin();
    calendar.line("METHOD", if entry.status == Status::Cancelled { "CANCEL" } else { "PUBLISH" });
    calendar.event(entry);
    calendar.end()
}

/// A feed that calendars fetch again after `refresh` (RFC 7986); at most [`ENTRIES_MAX`] entries, in the given order.
#[must_use]
pub fn feed<'a>(name: &str, refresh: TimeDelta, entries: impl IntoIterator<Item = &'a Entry>) -> String {
    let mut calendar = Lines::begin();
    calendar.line("METHOD", "PUBLISH");
    calendar.text("NAME", name);
    // Older programs know only this name of it.
    calendar.text("X-WR-CALNAME", name);
    calendar.line("REFRESH-INTERVAL;VALUE=DURATION", &duration(refresh));
    calendar.line("X-PUBLISHED-TTL", &duration(refresh));
    entries.into_iter().take(ENTRIES_MAX).for_each(|entry| calendar.event(entry));
    calendar.end()
}

/// The lines of a calendar, folded and ended as RFC 5545 wants them.
struct Lines(String);

impl Lines {
    fn begin() -> Self {
        let mut lines = Self(String::new());
        lines.line("BEGIN", "VCALENDAR");
        lines.line("VERSION", "2.0");
        lines.line("PRODID", PRODUCT);
        lines.line("CALSCALE", "GREGORIAN");
        lines
    }

    fn end(mut self) -> String {
        self.line("END", "VCALENDAR");
        self.0
    }

    fn event(&mut self, entry: &Entry) {
        self.line("BEGIN", "VEVENT");
        self.line("UID", &entry.uid);
        self.line("SEQUENCE", &entry.sequence.to_string());
        self.line("DTSTAMP", &instant(entry.stamp));
        self.line("DTSTART", &instant(entry.span.from));
        self.line("DTEND", &instant(entry.span.until));
        self.text("SUMMARY", &entry.summary);
        entry.location.iter().for_each(|location| self.text("LOCATION", location));
        entry.description.iter().for_each(|description| self.text("DESCRIPTION", description));
        // A URI is no text: nothing in it is escaped, and a break would end its line.
        entry.link.iter().for_each(|link| self.line("URL", &link.replace(char::is_control, "")));
        let (status, taken) = match entry.status {
            Status::Tentative => ("TENTATIVE", "OPAQUE"),
            Status::Confirmed => ("CONFIRMED", "OPAQUE"),
            Status::Cancelled => ("CANCELLED", "TRANSPARENT"),
        };
        self.line("STATUS", status);
        self.line("TRANSP", taken);
        self.line("CLASS", "PRIVATE");
        if entry.status != Status::Cancelled {
            entry.alarms.iter().for_each(|before| self.alarm(*before, &entry.summary));
        }
        self.line("END", "VEVENT");
    }

    fn alarm(&mut self, before: TimeDelta, summary: &str) {
        self.line("BEGIN", "VALARM");
        self.line("ACTION", "DISPLAY");
        self.line("TRIGGER", &format!("-{}", duration(before.abs())));
        self.text("DESCRIPTION", summary);
        self.line("END", "VALARM");
    }

    fn text(&mut self, name: &str, text: &str) {
        self.line(name, &escaped(text));
    }

    fn line(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        for letter in name.chars().chain([':']).chain(value.chars()) {
            // A line that goes on begins with a space, which counts.
            if octets + letter.len_utf8() > LINE_MAX {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            octets += letter.len_utf8();
            self.0.push(letter);
        }
        self.0.push_str("\r\n");
    }
}

/// RFC 5545, 3.3.11; other control characters have no place in a text.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\r' if letters.peek() == Some(&'\n') => {}
            '\n' | '\r' => escaped.push_str("\\n"),
            '\t' => escaped.push(' '),
            _ if letter.is_control() => {}
            _ => escaped.push(letter),
        }
    }
    escaped
}

fn instant(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// RFC 5545, 3.3.6; whole minutes, at least one.
fn duration(long: TimeDelta) -> String {
    let minutes = long.num_minutes().max(1);
    match (minutes / 1_440, minutes % 1_440 / 60, minutes % 60) {
        (days, 0, 0) if days > 0 => format!("P{days}D"),
        (0, hours, 0) if hours > 0 => format!("PT{hours}H"),
        _ => format!("PT{minutes}M"),
    }
}
