//! Log lines: what happened and where, never what was said (P9).

use std::io::IsTerminal as _;
use std::panic::PanicHookInfo;

use tracing::level_filters::LevelFilter;
use tracing::{Metadata, Subscriber};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;
use tracing_subscriber::{EnvFilter, Layer as _, Registry, filter, fmt};

/// Starts logging to stderr, as text or as one JSON object a line, and keeps panics quiet about their words.
///
/// A filter that cannot be read counts as `info`; the settings have refused it before. A second call changes nothing.
pub fn init(filter: &str, json: bool) {
    let color = std::io::stderr().is_terminal();
    if subscriber(filter, json, color, std::io::stderr).try_init().is_ok() {
        std::panic::set_hook(Box::new(panicked));
    }
}

/// What writes log lines to `writer`.
///
/// Whatever the filter says, other crates are heard from `warn` up only: below that, HTTP clients tell addresses with a token in
/// them, and drivers tell what is stored.
pub fn subscriber<W>(filter: &str, json: bool, color: bool, writer: W) -> impl Subscriber + Send + Sync
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let wanted = EnvFilter::try_new(filter).unwrap_or_else(|_| EnvFilter::new("info"));
    let lines = fmt::layer().with_writer(writer).with_ansi(color && !json);
    let lines = if json { lines.json().flatten_event(true).boxed() } else { lines.boxed() };
    Registry::default().with(wanted).with(lines.with_filter(filter::filter_fn(allowed)))
}

fn allowed(metadata: &Metadata<'_>) -> bool {
    let ours = metadata.target() == "lotse" || metadata.target().starts_with("lotse::");
    ours || *metadata.level() <= LevelFilter::WARN
}

/// A panic's words may quote a client, so its place has to do.
fn panicked(info: &PanicHookInfo<'_>) {
    let thread = std::thread::current();
    let (file, line, column) = info.location().map_or(("unknown", 0, 0), |place| (place.file(), place.line(), place.column()));
    tracing::error!(panic.file = file, panic.line = line, panic.column = column, thread = thread.name().unwrap_or("unnamed"), "a panic");
}

#[cfg(test)]
mod tests {
    use std::io::{self, Write};
    use std::sync::{Arc, Mutex};

    use super::subscriber;
    use crate::private::Private;

    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);

    impl Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().expect("no test panics while it writes").write(bytes)
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// What is logged meanwhile.
    fn logged(filter: &str, json: bool, what: impl FnOnce()) -> String {
        let lines = Lines::default();
        let writer = lines.clone();
        tracing::subscriber::with_default(subscriber(filter, json, false, move || writer.clone()), what);
        let bytes = lines.0.lock().expect("no test panics while it writes").clone();
        String::from_utf8(bytes).expect("log lines are text")
    }

    #[derive(Debug)]
    #[expect(dead_code, reason = "it is only formatted")]
    struct Said {
        case: &'static str,
        text: Private<String>,
    }

    #[test]
    fn private_words_show_in_no_line() {
        let said = Said { case: "K7", text: Private::new("my name is Amira".to_owned()) };
        for json in [false, true] {
            let lines = logged("trace", json, || {
                let _span = tracing::info_span!("turn", ?said).entered();
                tracing::info!(?said, text = ?said.text, "a turn");
            });
            assert!(lines.contains("K7") && lines.contains("[private]"), "{lines}");
            assert!(!lines.contains("Amira"), "{lines}");
        }
    }

    #[test]
    fn a_line_of_json_is_an_object() {
        let line = logged("info", true, || tracing::info!(outbox.waiting = 3, "sent"));
        let object: serde_json::Value = serde_json::from_str(&line).unwrap();
        assert_eq!((object["message"].as_str(), object["outbox.waiting"].as_i64()), (Some("sent"), Some(3)));
    }

    #[test]
    fn a_panic_tells_its_place_and_not_its_words() {
        let usual = std::panic::take_hook();
        // Other tests in this process keep the usual hook.
        std::panic::set_hook(Box::new(
            move |info| {
                if std::thread::current().name() == Some("quiet") { super::panicked(info) } else { usual(info) }
            },
        ));
        let talk = || logged("info", true, || drop(std::panic::catch_unwind(|| panic!("{} said it", "Amira"))));
        let lines = std::thread::Builder::new().name("quiet".to_owned()).spawn(talk).unwrap().join().unwrap();
        assert!(lines.contains("logging.rs") && lines.contains(r#""thread":"quiet""#), "{lines}");
        assert!(!lines.contains("Amira"), "{lines}");
    }

    #[test]
    fn other_crates_whisper() {
        let lines = logged("trace", false, || {
            tracing::info!(target: "hyper::client", "POST /bot123:token/getMe");
            tracing::warn!(target: "sqlx::query", "slow");
            tracing::trace!(target: "lotse::logging", "a poll");
            tracing::info!(target: "lotse_like", "a stranger");
        });
        assert!(!lines.contains("token") && !lines.contains("stranger"), "{lines}");
        assert!(lines.contains("slow") && lines.contains("a poll"), "{lines}");
    }
}
