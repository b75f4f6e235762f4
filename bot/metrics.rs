//! What is counted: every name and every label stands here, and no label carries an id.

use std::sync::OnceLock;
use std::time::Duration;

use metrics::{Unit, counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};

const UPDATES: &str = "lotse_updates_total";
const INTAKE_LAG: &str = "lotse_intake_lag_seconds";
const INTAKE_COMMIT: &str = "lotse_intake_commit_seconds";
const OUTBOX_WAITING: &str = "lotse_outbox_waiting";
const OUTBOX_OLDEST: &str = "lotse_outbox_oldest_seconds";
const DEAD_LETTERS: &str = "lotse_dead_letters";
const SENDS: &str = "lotse_sends_total";
const CLIENTS_BLOCKED: &str = "lotse_clients_blocked";
const REMINDERS: &str = "lotse_reminders";
const REMINDERS_OVERDUE: &str = "lotse_reminders_overdue_seconds";
const REMINDERS_PASSED: &str = "lotse_reminders_last_pass_timestamp_seconds";

/// Upper ends of the histogram of commits, in seconds: a batch on a good disk to one on a bad day.
const COMMIT_BUCKETS: [f64; 11] = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0];

macro_rules! labels {
    ($(#[$doc:meta])* $name:ident { $($(#[$each:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $($(#[$each])* $variant,)* }

        impl $name {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The label's value.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }
    };
}

labels! {
    /// What became of an update.
    Outcome {
        /// A turn was committed.
        Handled = "handled",
        /// It had been handled before.
        Seen = "seen",
        /// It is of a kind that means nothing to us.
        Ignored = "ignored",
        /// It was set aside as a dead letter.
        Dead = "dead",
    }
}

labels! {
    /// What became of one try to send.
    SendOutcome {
        /// Telegram took it.
        Sent = "sent",
        /// It will be tried again: flood control, network, a server's fault.
        Retried = "retried",
        /// Telegram will never take it.
        Refused = "refused",
        /// The chat takes no messages any more.
        Gone = "gone",
        /// The reply got lost.
        Unknown = "unknown",
    }
}

labels! {
    /// A lane of the outbox, by urgency.
    Lane {
        /// Answers to a person who waits.
        Conversation = "conversation",
        /// A counsellor's words.
        Counsellor = "counsellor",
        /// What is due at a time.
        Reminder = "reminder",
        /// Everything else.
        Bulk = "bulk",
    }
}

/// Installs the counting, once for the whole process, and gives what renders it; what was counted before is lost.
///
/// Several bots in one process (tests, the demo) count into one set.
///
/// # Panics
/// When another part of the process has installed a recorder of its own.
pub fn recorder() -> &'static PrometheusHandle {
    static RECORDER: OnceLock<PrometheusHandle> = OnceLock::new();
    RECORDER.get_or_init(|| {
        let builder = PrometheusBuilder::new()
            .set_buckets_for_metric(Matcher::Full(INTAKE_COMMIT.to_owned()), &COMMIT_BUCKETS)
            .expect("the list of buckets is not empty");
        let handle = builder.install_recorder().expect("nothing else in this program installs a recorder");
        describe();
        handle
    })
}

/// Says what each name means, and begins the counters at zero, so that a first fault is a rise and not a new series.
fn describe() {
    describe_counter!(UPDATES, "Updates by what became of them.");
    describe_gauge!(INTAKE_LAG, Unit::Seconds, "Time from the sending of the newest handled message to its handling.");
    describe_histogram!(INTAKE_COMMIT, Unit::Seconds, "Time from the receipt of a batch of updates to its commit.");
    describe_gauge!(OUTBOX_WAITING, "Messages that wait, by lane.");
    describe_gauge!(OUTBOX_OLDEST, Unit::Seconds, "How long the oldest due message has waited, by lane; 0 when none waits.");
    describe_gauge!(DEAD_LETTERS, "Updates and messages that were set aside.");
    describe_counter!(SENDS, "Tries to send, by what became of them.");
    describe_gauge!(CLIENTS_BLOCKED, "Clients who blocked the bot.");
    describe_gauge!(REMINDERS, "Reminders by where they stand.");
    describe_gauge!(REMINDERS_OVERDUE, Unit::Seconds, "How long the oldest due reminder has waited; 0 when none does.");
    describe_gauge!(REMINDERS_PASSED, Unit::Seconds, "When due reminders were looked for last, as a unix time.");
    Outcome::ALL.iter().for_each(|outcome| updates(*outcome, 0));
    SendOutcome::ALL.iter().for_each(|outcome| counter!(SENDS, "outcome" => outcome.as_str()).increment(0));
    Lane::ALL.iter().for_each(|lane| outbox(*lane, 0, Duration::ZERO));
    dead_letters(0);
    clients_blocked(0);
}

/// So many updates ended so.
pub fn updates(outcome: Outcome, count: u64) {
    counter!(UPDATES, "outcome" => outcome.as_str()).increment(count);
}

/// How far handling lies behind sending.
pub fn intake_lag(lag: Duration) {
    gauge!(INTAKE_LAG).set(lag.as_secs_f64());
}

/// A batch was committed so long after it came in.
pub fn intake_commit(took: Duration) {
    histogram!(INTAKE_COMMIT).record(took.as_secs_f64());
}

/// What waits in a lane, and how long its oldest due message has waited.
pub fn outbox(lane: Lane, waiting: u64, oldest: Duration) {
    gauge!(OUTBOX_WAITING, "lane" => lane.as_str()).set(exact(waiting));
    gauge!(OUTBOX_OLDEST, "lane" => lane.as_str()).set(oldest.as_secs_f64());
}

/// How many dead letters there are.
pub fn dead_letters(count: u64) {
    gauge!(DEAD_LETTERS).set(exact(count));
}

/// One try to send ended so.
pub fn sent(outcome: SendOutcome) {
    counter!(SENDS, "outcome" => outcome.as_str()).increment(1);
}

/// How many clients blocked the bot.
pub fn clients_blocked(count: u64) {
    gauge!(CLIENTS_BLOCKED).set(exact(count));
}

/// How many reminders stand there.
pub fn reminders(state: &'static str, count: u64) {
    gauge!(REMINDERS, "state" => state).set(exact(count));
}

/// How long the oldest due reminder has waited.
pub fn reminder_overdue(overdue: Duration) {
    gauge!(REMINDERS_OVERDUE).set(overdue.as_secs_f64());
}

/// Due reminders were looked for.
pub fn reminders_passed(now: chrono::DateTime<chrono::Utc>) {
    gauge!(REMINDERS_PASSED).set(exact(u64::try_from(now.timestamp()).unwrap_or(0)));
}

/// A count as a gauge takes it; no table of ours reaches four thousand million rows.
fn exact(count: u64) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
