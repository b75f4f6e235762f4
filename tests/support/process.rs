//! The real program as a process of its own, which a test can end in every way.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::time::{Duration, Instant};

use lotse::store::Opening;

use super::bot::{DEADLINE, TOKEN};

/// How often a process is looked at.
const LOOK: Duration = Duration::from_millis(10);
/// No limit but Telegram's answers.
const UNLIMITED: [&str; 4] =
    ["TELEGRAM_OVERALL_PER_SECOND", "TELEGRAM_PER_CHAT_PER_SECOND", "TELEGRAM_CHAT_BURST", "TELEGRAM_PER_GROUP_PER_MINUTE"];

/// An installation: where its files are, and what its environment says.
#[derive(Debug, Clone)]
pub struct Home {
    folder: PathBuf,
    variables: Vec<(String, String)>,
}

impl Home {
    /// One that works on a database and talks to a Bot API server.
    pub fn new(folder: &Path, opening: &Opening, api_url: &str) -> Self {
        let mut home = Self { folder: folder.to_owned(), variables: Vec::new() };
        for (name, value) in [
            ("DATABASE_URL", opening.url.as_str()),
            ("TELOXIDE_TOKEN", TOKEN),
            ("TELOXIDE_API_URL", api_url),
            ("LOTSE_HTTP", "127.0.0.1:0"),
        ] {
            home = home.with(name, value);
        }
        if let Some(key) = &opening.key_file {
            home = home.with("LOTSE_KEY_FILE", &key.to_string_lossy());
        }
        UNLIMITED.into_iter().fold(home, |home, name| home.with(&format!("LOTSE_{name}"), "0"))
    }

    /// With one more variable.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
        let path = std::env::var_os("PATH").unwrap_or_default();
        command.args(arguments).current_dir(&self.folder).env_clear().env("PATH", path);
        command.envs(self.variables.iter().map(|(name, value)| (name, value))).stdin(Stdio::null());
        command
    }

    /// Starts the bot.
    pub fn run(&self, arguments: &[&str]) -> Process {
        let log = self.folder.join("log.txt");
        let file = File::options().create(true).append(true).open(&log).expect("a log can be written");
        let all: Vec<&str> = std::iter::once("run").chain(arguments.iter().copied()).collect();
        let child = self.command(&all).stdout(Stdio::null()).stderr(file).spawn().expect("the program starts");
        Process { child, log, since: Instant::now() }
    }

    /// Runs another command to its end.
    pub fn output(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().expect("the program starts")
    }
}

/// A running bot; gone when it is dropped.
#[derive(Debug)]
pub struct Process {
    child: Child,
    log: PathBuf,
    /// When it was started.
    pub since: Instant,
}

impl Process {
    /// SIGKILL, and waits for its end; false when it had ended before.
    pub fn kill(mut self) -> bool {
        let running = self.child.try_wait().expect("it can be waited for").is_none();
        self.child.kill().expect("it is ours");
        self.child.wait().expect("it can be waited for");
        running
    }

    /// SIGTERM, as a service manager stops it.
    pub fn terminate(&self) {
        let sent = Command::new("kill").args(["-TERM", &self.number()]).status().expect("`kill` is there");
        assert!(sent.success(), "the process has ended before");
    }

    /// Its number.
    pub fn number(&self) -> String {
        self.child.id().to_string()
    }

    /// Waits for its end.
    pub async fn ended(mut self) -> ExitStatus {
        let ended = async {
            loop {
                if let Some(status) = self.child.try_wait().expect("it can be waited for") {
                    return status;
                }
                tokio::time::sleep(LOOK).await;
            }
        };
        let status = tokio::time::timeout(DEADLINE, ended).await;
        status.unwrap_or_else(|_| panic!("the process does not end\n{}", self.log()))
    }

    /// What it logged, and those before it in the same folder.
    pub fn log(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// Waits until a log line holds these words.
    pub async fn says(&self, words: &str) {
        let said = async {
            while !self.log().contains(words) {
                tokio::time::sleep(LOOK).await;
            }
        };
        let said = tokio::time::timeout(DEADLINE, said).await;
        said.unwrap_or_else(|_| panic!("{words:?} is not said\n{}", self.log()));
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Both fail only when it has ended.
        _ = self.child.kill();
        _ = self.child.wait();
    }
}
