//! `lotse demo`: the whole bot on one machine, without Telegram and without a token.

mod staff;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context;
use clap::Args;

use super::{ContentArgs, print};
use crate::clock::{self, Clock};
use crate::config::{Limits, Periods};
use crate::conversation::Content;
use crate::emulator::Emulator;
use crate::flow::Mode;
use crate::http::office::auth::Pace;
use crate::private::Private;
use crate::running::{Running, Setup};
use crate::sealed::random;
use crate::store::Opening;
use crate::store::office_key::Scope;
use crate::{logging, metrics};

/// A token of nobody: the emulator takes any.
const TOKEN: &str = "1000001:demo";
/// Whose key the demo makes.
const OFFICE: &str = "online";
/// How long it works.
const DAYS: u16 = 1;

/// Try Lotse in the browser: chats side by side, nothing leaves this machine.
#[derive(Debug, Args)]
pub struct Demo {
    /// The page's port; 0 picks a free one.
    #[arg(long, default_value_t = 8090)]
    port: u16,
    /// What the bot logs (an `env-filter`, such as `debug`).
    #[arg(long, default_value = "warn")]
    log: String,
    /// Serve the office API too, and say its address, a key of one office, and the database for `lotse appointments`.
    #[arg(long)]
    office_api: bool,
    #[command(flatten)]
    content: ContentArgs,
}

/// A folder for one demo, gone at its end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> anyhow::Result<Self> {
        let bytes: [u8; 8] = random();
        let path = std::env::temp_dir().join(format!("lotse-demo-{:016x}", u64::from_be_bytes(bytes)));
        let mut builder = std::fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&path).with_context(|| format!("{} cannot be made", path.display()))?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be deleted lies in the folder for temporary files, sealed with a key that lies beside it.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

impl Demo {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        logging::init(&self.log, false);
        metrics::recorder();
        let (content, findings) = Content::load(self.content.files()?, Mode::Counselling);
        let errors = findings.iter().filter(|finding| finding.severity == crate::finding::Severity::Error).count();
        anyhow::ensure!(errors == 0, "the content has {errors} errors; `lotse check` shows them");
        let folder = Folder::new()?;
        let clock = Clock::system();
        super::block_on(async {
            let page = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
            let emulator = Emulator::start(page, clock.clone())
                .await
                .with_context(|| format!("nothing can be served at {page}; try `lotse demo --port 0`"))?;
            let content = std::sync::Arc::new(content);
            let database = folder.0.join("demo.db");
            let setup = Setup {
                database: Opening { durable: false, ..Opening::new(&format!("sqlite://{}", database.display())) },
                content: std::sync::Arc::clone(&content),
                content_dir: None,
                token: Private::new(TOKEN.to_owned()),
                api_url: emulator.url(),
                limits: Limits::default(),
                periods: Periods::default(),
                poll_timeout: Duration::from_secs(20),
                webhook: None,
                take_over: false,
                http: self.office_api.then(|| SocketAddr::from((Ipv4Addr::LOCALHOST, 0))),
                hsds: false,
                office_api: self.office_api.then(Pace::unlimited),
                webhooks: crate::work::reach::Reach::Public,
                clock,
            };
            let running = Running::start(setup).await.context("the bot does not start")?;
            staff::join(&running.store, &content, &emulator).await.context("the demo's staff cannot join")?;
            if let Some(http) = running.http {
                let key =
                    super::office::make(&running.store, OFFICE.into(), &Scope::ALL.map(|(scope, _)| scope), DAYS, clock::now()).await?;
                print(&format!("LOTSE_URL=http://{http}\nLOTSE_KEY={key}\nDATABASE_URL=sqlite://{}", database.display()));
            }
            print(&format!("Lotse talks at {}  (end with Ctrl+C)", emulator.url()));
            super::told_to_stop().await;
            running.stop().await;
            emulator.stop().await;
            Ok(ExitCode::SUCCESS)
        })
    }
}
