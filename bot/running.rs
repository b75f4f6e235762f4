//! The running bot: everything that works at the same time, started and stopped together.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use tokio::sync::{Notify, mpsc, watch};
use tokio::task::JoinSet;

use crate::clock::Clock;
use crate::config::{Limits, Periods};
use crate::conversation::Content;
use crate::health::{Health, Intake as Way};
use crate::http;
use crate::private::Private;
use crate::store::{BotLock, Opening, Store, StoreError, outbox, setting};
use crate::telegram::intake::Intake;
use crate::telegram::sender::Sender;
use crate::telegram::{Api, Failure, presses, profile, webhook};
use crate::work;
use crate::work::reach::Reach;

/// How often timers are looked for.
const TIMERS: TimeDelta = TimeDelta::seconds(1);
/// How often leases, waiting cases and the ladder are looked at.
const CASES: TimeDelta = TimeDelta::seconds(15);
/// How often calendars of elsewhere are looked at; each is read every hour.
const BUSY: TimeDelta = TimeDelta::minutes(1);
/// How often reminders that are due are looked for.
const REMINDERS: TimeDelta = TimeDelta::seconds(2);
/// How often offices are told of what clients did.
const WEBHOOKS: TimeDelta = TimeDelta::seconds(15);
/// How often what is due is deleted.
const RETENTION: TimeDelta = TimeDelta::minutes(15);
/// How often gauges are read and new content is looked for.
const LOOK: TimeDelta = TimeDelta::seconds(15);
/// Presses that wait to be answered.
const PRESSES_MAX: usize = 10_000;
/// A graceful stop takes no longer than this.
const STOP_MAX: Duration = Duration::from_secs(10);
/// Between two tries to tell Telegram of commands and descriptions.
const PROFILE_AGAIN: Duration = Duration::from_mins(5);

/// What a bot is made of.
#[derive(Debug)]
pub struct Setup {
    /// The database and its key.
    pub database: Opening,
    /// The content in use.
    pub content: Arc<Content>,
    /// The operator's content folder, for loading anew.
    pub content_dir: Option<PathBuf>,
    /// The bot's token.
    pub token: Private<String>,
    /// The Bot API server.
    pub api_url: String,
    /// How fast the sender may be.
    pub limits: Limits,
    /// What is kept how long.
    pub periods: Periods,
    /// How long one poll waits for news.
    pub poll_timeout: Duration,
    /// The public address that Telegram calls; polling without.
    pub webhook: Option<reqwest::Url>,
    /// Take polling over from a webhook that is set.
    pub take_over: bool,
    /// Where health, metrics and the webhook are served; nowhere without.
    pub http: Option<std::net::SocketAddr>,
    /// Whether the directory is served there to everybody, as HSDS says.
    pub hsds: bool,
    /// How fast offices' programs may be that reach their appointments there; none does without.
    pub office_api: Option<http::office::auth::Pace>,
    /// How far offices' webhooks may go.
    pub webhooks: work::reach::Reach,
    /// The time.
    pub clock: Clock,
}

/// Why a bot does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The token has not the form that Telegram gives.
    #[error("the token has not the form 123456:letters; look at TELOXIDE_TOKEN")]
    Token,
    /// The HTTP client cannot be made.
    #[error("the HTTP client cannot be made")]
    Client(#[source] reqwest::Error),
    /// Health and webhook cannot be served.
    #[error("nothing can be served at {0}; set another address in LOTSE_HTTP")]
    Listen(std::net::SocketAddr, #[source] std::io::Error),
    /// A webhook needs a served address.
    #[error("a webhook needs an address to listen on")]
    NoListener,
    /// Telegram calls another address.
    #[error("Telegram calls a webhook for this bot; end that program, or start with --take-over")]
    WebhookSet,
    /// Telegram refuses.
    #[error("Telegram refuses the start")]
    Telegram(#[from] Failure),
}

/// A bot that works.
#[derive(Debug)]
pub struct Running {
    /// Its database.
    pub store: Store,
    /// How it is.
    pub health: Health,
    /// Where health and metrics are served.
    pub http: Option<std::net::SocketAddr>,
    stop: watch::Sender<bool>,
    tasks: JoinSet<()>,
    _lock: BotLock,
}

impl Running {
    /// Starts everything. The first poll does not wait for anything that may take long.
    ///
    /// # Errors
    /// [`StartError`] with its remedy.
    pub async fn start(setup: Setup) -> Result<Self, StartError> {
        let lock = BotLock::take(&setup.database)?;
        let store = setup.database.open().await?;
        let bot: i64 = setup.token.expose().split(':').next().and_then(|bot| bot.parse().ok()).ok_or(StartError::Token)?;
        let api = Api::new(&setup.api_url, setup.token.expose()).map_err(StartError::Client)?;
        if setup.database.file().is_some() {
            // The only bot on this file: what an earlier one had claimed is ours.
            let mut tx = store.begin().await?;
            outbox::free_leases(&mut tx).await?;
            tx.commit().await.map_err(StoreError::from)?;
        }
        work::retention::apply_erasures(&store).await?;
        let way = if setup.webhook.is_some() { Way::Webhook } else { Way::Polling };
        let health = Health::new(way);
        health.database_ok(true);
        health.content_ok(true);
        let (stop, stopped) = watch::channel(false);
        let content = work::content::with_records(&store, setup.content, setup.clock.now()).await?;
        let (current, content) = watch::channel(content);
        let news = Arc::new(Notify::new());
        let (pressing, pressed) = mpsc::channel(PRESSES_MAX);
        let intake = Intake {
            store: store.clone(),
            content: content.clone(),
            clock: setup.clock.clone(),
            bot,
            news: Arc::clone(&news),
            presses: pressing,
            health: health.clone(),
        };
        let mut tasks = JoinSet::new();
        let sender = Sender::new(store.clone(), api.clone(), setup.clock.clone(), bot, &setup.limits, Arc::clone(&news));
        tasks.spawn(sender.run(stopped.clone()));
        tasks.spawn(presses::answer(api.clone(), pressed));
        let secret = store.installation.secret("webhook");
        let extra = if setup.webhook.is_some() {
            let (route, task) = webhook::route(intake.clone(), secret.clone(), stopped.clone());
            tasks.spawn(async move { drop(task.await) });
            route
        } else {
            axum::Router::new()
        };
        let extra = if setup.hsds { extra.merge(http::hsds::routes(store.clone(), content.clone())) } else { extra };
        let extra = if let Some(pace) = setup.office_api {
            let office = http::office::Office {
                store: store.clone(),
                content: content.clone(),
                clock: setup.clock.clone(),
                news: Arc::clone(&news),
                pace: Arc::new(pace),
            };
            extra.merge(http::office::routes(office))
        } else {
            extra
        };
        let calendars = http::calendar::routes(store.clone(), content.clone(), setup.clock.clone());
        let extra = extra.merge(calendars);
        let http = match setup.http {
            Some(address) => {
                let over = wait(stopped.clone());
                let server = http::serve(address, health.clone(), extra, over).await.map_err(|error| StartError::Listen(address, error))?;
                tasks.spawn(async move { drop(server.task.await) });
                Some(server.address)
            }
            None if setup.webhook.is_some() => return Err(StartError::NoListener),
            None => None,
        };
        if let Some(url) = &setup.webhook {
            // Whoever Telegram reaches, others reach too: secret addresses of calendars begin so.
            let mut tx = store.begin().await?;
            setting::put(&mut tx, setting::PUBLIC_URL, &url.origin().ascii_serialization()).await?;
            tx.commit().await.map_err(StoreError::from)?;
            webhook::set(&api, url, &secret).await?;
        } else {
            if setup.take_over {
                webhook::remove(&api).await?;
            }
            tasks.spawn(intake.poll(api.clone(), setup.poll_timeout, stopped.clone()));
        }
        let by_itself = ByItself {
            store: store.clone(),
            clock: setup.clock,
            content,
            current,
            folder: setup.content_dir,
            webhooks: (work::webhooks::client(setup.webhooks).map_err(StartError::Client)?, setup.webhooks),
            periods: setup.periods,
            health: health.clone(),
            news,
        };
        by_itself.spawn(&mut tasks, api, bot, &stopped);
        Ok(Self { store, health, http, stop, tasks, _lock: lock })
    }

    /// Ends: finishes what is in flight, commits, closes; within ten seconds.
    pub async fn stop(mut self) {
        self.health.stopping();
        self.stop.send_replace(true);
        let ended = async { while self.tasks.join_next().await.is_some() {} };
        if tokio::time::timeout(STOP_MAX, ended).await.is_err() {
            tracing::warn!("something did not end in time; nothing is lost by that");
            self.tasks.abort_all();
        }
        self.store.close().await;
    }
}

async fn wait(mut stopped: watch::Receiver<bool>) {
    let _ = stopped.wait_for(|stopped| *stopped).await;
}

/// What the jobs need.
struct ByItself {
    store: Store,
    clock: Clock,
    content: watch::Receiver<Arc<Content>>,
    current: watch::Sender<Arc<Content>>,
    folder: Option<PathBuf>,
    /// What sends to offices' webhooks.
    webhooks: (reqwest::Client, work::reach::Reach),
    periods: Periods,
    health: Health,
    /// Told when a timer wrote into the outbox.
    news: Arc<Notify>,
}

impl ByItself {
    fn spawn(self, tasks: &mut JoinSet<()>, api: Api, bot: i64, stopped: &watch::Receiver<bool>) {
        let Self { store, clock, content, current, folder, webhooks, periods, health, news } = self;
        let job = (store.clone(), content.clone(), clock.clone(), Arc::clone(&news));
        tasks.spawn(every(TIMERS, clock.clone(), stopped.clone(), async move || {
            let (store, content, clock, news) = &job;
            let content = Arc::clone(&content.borrow());
            told(news, "timers", work::timers::run_once(store, &content, clock.now()).await);
        }));
        let job = (store.clone(), content.clone(), clock.clone(), Arc::clone(&news));
        tasks.spawn(every(TIMERS, clock.clone(), stopped.clone(), async move || {
            let (store, content, clock, news) = &job;
            let content = Arc::clone(&content.borrow());
            told(news, "boards", work::casework::soon(store, &content, bot, clock.now()).await);
        }));
        let job = (store.clone(), content.clone(), clock.clone(), Arc::clone(&news));
        tasks.spawn(every(CASES, clock.clone(), stopped.clone(), async move || {
            let (store, content, clock, news) = &job;
            let content = Arc::clone(&content.borrow());
            told(news, "cases", work::casework::later(store, &content, bot, clock.now()).await);
        }));
        let job = (store.clone(), content.clone(), clock.clone(), Arc::clone(&news));
        tasks.spawn(every(BUSY, clock.clone(), stopped.clone(), async move || {
            let (store, content, clock, news) = &job;
            let content = Arc::clone(&content.borrow());
            told(news, "calendars", work::busy::run_once(store, &content, bot, Reach::Public, clock.now()).await);
        }));
        let job = (store.clone(), content.clone(), clock.clone(), Arc::clone(&news));
        tasks.spawn(every(REMINDERS, clock.clone(), stopped.clone(), async move || {
            let (store, content, clock, news) = &job;
            let content = Arc::clone(&content.borrow());
            told(news, "reminders", work::reminders::run_once(store, &content, bot, clock.now()).await);
        }));
        let job = (store.clone(), content.clone(), clock.clone(), Arc::clone(&news));
        tasks.spawn(every(CASES, clock.clone(), stopped.clone(), async move || {
            let (store, content, clock, news) = &job;
            let content = Arc::clone(&content.borrow());
            told(news, "waiting list", work::reminders::serve_waiting(store, &content, bot, clock.now()).await);
        }));
        let job = (store.clone(), clock.clone());
        tasks.spawn(every(RETENTION, clock.clone(), stopped.clone(), async move || {
            said("retention", work::retention::run_once(&job.0, &periods, job.1.now()).await);
        }));
        let job = (store.clone(), clock.clone());
        tasks.spawn(every(WEBHOOKS, clock.clone(), stopped.clone(), async move || {
            said("webhooks", work::webhooks::run_once(&job.0, &webhooks.0, webhooks.1, job.1.now()).await);
        }));
        let job = (store.clone(), clock.clone(), health.clone());
        tasks.spawn(every(LOOK, clock.clone(), stopped.clone(), async move || {
            said("gauges", work::gauges::run_once(&job.0, &job.2, job.1.now()).await);
        }));
        tasks.spawn(tell_profile(api, store.clone(), content, bot, stopped.clone()));
        let stopped = stopped.clone();
        tasks.spawn(async move {
            let mut known = setting_now(&store).await;
            let mut stopped_too = stopped.clone();
            loop {
                tokio::select! {
                    () = clock.sleep(LOOK) => {}
                    _ = stopped_too.changed() => return,
                }
                match work::content::run_once(&store, &mut known, folder.as_ref(), &current, &health, clock.now()).await {
                    Ok(true) => tracing::info!("new content is in use"),
                    Ok(false) => {}
                    Err(error) => tracing::error!("the new content is not used: {error}"),
                }
            }
        });
    }
}

async fn setting_now(store: &Store) -> Option<String> {
    let mut reader = store.reader().await.ok()?;
    setting::get(&mut reader, setting::CONTENT_REVISION).await.ok().flatten()
}

/// Tells Telegram of commands and descriptions, again until it took them.
async fn tell_profile(api: Api, store: Store, content: watch::Receiver<Arc<Content>>, bot: i64, mut stopped: watch::Receiver<bool>) {
    loop {
        let now = Arc::clone(&content.borrow());
        match profile::tell(&api, &store, &now, bot).await {
            Ok(true) => return tracing::info!("Telegram was told of commands and descriptions in all languages"),
            Ok(false) => return,
            Err(error) => tracing::warn!("Telegram was not told of commands and descriptions: {error}"),
        }
        tokio::select! {
            () = tokio::time::sleep(PROFILE_AGAIN) => {}
            _ = stopped.changed() => return,
        }
    }
}

async fn every(pause: TimeDelta, clock: Clock, mut stopped: watch::Receiver<bool>, mut job: impl AsyncFnMut()) {
    while !*stopped.borrow() {
        job().await;
        tokio::select! {
            () = clock.sleep(pause) => {}
            _ = stopped.changed() => return,
        }
    }
}

/// A job that may have written into the outbox.
fn told(news: &Notify, job: &str, result: crate::store::Result<bool>) {
    if matches!(result, Ok(true)) {
        news.notify_one();
    }
    said(job, result);
}

fn said<T>(job: &str, result: crate::store::Result<T>) {
    if let Err(error) = result {
        tracing::error!(job, error = error.name(), "a job failed and is tried again: {error}");
    }
}
