//! PostgreSQL goes away, ends its connections, or takes no writes.

use std::time::Duration;

use lotse::store::{Opening, update};
use sqlx::postgres::PgConnection;
use sqlx::{AssertSqlSafe, Connection as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use super::{answered, answers, bot, until};
use crate::support::bot::Lotse;
use crate::support::database::Database;

/// Milliseconds after which connections are ended, one end after the other.
const ENDS: [u64; 8] = [20, 150, 60, 900, 35, 700, 90, 400];

/// A network between the bot and its database that can be cut.
struct Network {
    cut: watch::Sender<bool>,
    opening: Opening,
}

impl Network {
    async fn before(opening: &Opening) -> Self {
        let mut url = reqwest::Url::parse(&opening.url).expect("a database URL");
        let server = format!("{}:{}", url.host_str().expect("a server"), url.port().unwrap_or(5_432));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let address = listener.local_addr().expect("it listens");
        url.set_host(Some("127.0.0.1")).expect("it takes a host");
        url.set_port(Some(address.port())).expect("it takes a port");
        let (cut, is_cut) = watch::channel(false);
        tokio::spawn(async move {
            while let Ok((from, _)) = listener.accept().await {
                if !*is_cut.borrow() {
                    tokio::spawn(carry(from, server.clone(), is_cut.clone()));
                }
            }
        });
        Self { cut, opening: Opening { url: url.to_string(), ..opening.clone() } }
    }

    fn cut(&self, cut: bool) {
        self.cut.send_replace(cut);
    }
}

async fn carry(mut from: TcpStream, server: String, mut is_cut: watch::Receiver<bool>) {
    let Ok(mut to) = TcpStream::connect(server).await else { return };
    tokio::select! {
        _ = tokio::io::copy_bidirectional(&mut from, &mut to) => {}
        _ = is_cut.wait_for(|cut| *cut) => {}
    }
}

async fn healthy(lotse: &Lotse, healthy: bool) {
    let running = lotse.running.as_ref().expect("the bot runs");
    until("readiness", async || running.health.readiness(std::time::Instant::now()).database == healthy).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_that_goes_away_is_waited_for() {
    let Some(database) = Database::postgres() else { return };
    let network = Network::before(&database.opening()).await;
    let lotse = bot(network.opening.clone()).await;
    let mina = lotse.person("fa");
    mina.says("/start").await;
    network.cut(true);
    lotse.emulator.type_text(mina.chat, "/menu");
    healthy(&lotse, false).await;
    assert_eq!((lotse.emulator.pending(), answers(&lotse.emulator, mina.chat)), (1, 1), "Telegram keeps it");
    network.cut(false);
    answered(&lotse.emulator, mina.chat, 2).await;
    healthy(&lotse, true).await;
    lotse.finish().await;
}

/// What a server does that starts anew, or moves to another machine.
#[tokio::test(flavor = "multi_thread")]
async fn connections_that_end_at_any_time_lose_nothing() {
    let Some(database) = Database::postgres() else { return };
    let lotse = bot(database.opening()).await;
    let url = database.opening().url;
    let ending = tokio::spawn(async move {
        let mut server = PgConnection::connect(&url).await.expect("the server answers");
        for pause in ENDS {
            tokio::time::sleep(Duration::from_millis(pause)).await;
            end_connections(&mut server).await;
        }
    });
    let people: Vec<_> = ["de", "uk", "ar", "tr", "fr", "en"].into_iter().map(|language| lotse.person(language)).collect();
    for times in 1..=6 {
        for person in &people {
            lotse.emulator.type_text(person.chat, "/menu");
        }
        for person in &people {
            answered(&lotse.emulator, person.chat, times).await;
        }
    }
    ending.await.expect("it ends");
    assert_eq!(update::dead_count(&mut lotse.store().reader().await.unwrap()).await.unwrap(), 0);
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_read_only_postgres_is_said_and_waited_for() {
    let Some(database) = Database::postgres() else { return };
    let lotse = bot(database.opening()).await;
    let karim = lotse.person("ar");
    karim.says("/start").await;
    let url = reqwest::Url::parse(&database.opening().url).expect("a database URL");
    let name = url.path().trim_start_matches('/').to_owned();
    let mut server = PgConnection::connect(url.as_str()).await.expect("the server answers");
    let mut set = async |value: &str| {
        let sql = format!("ALTER DATABASE {name} SET default_transaction_read_only = {value}");
        let mut writable = PgConnection::connect(&format!("{url}?options[default_transaction_read_only]=off")).await.expect("it answers");
        sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut writable).await.expect("it is ours");
        drop(writable);
        end_connections(&mut server).await;
    };
    set("on").await;
    lotse.emulator.type_text(karim.chat, "/menu");
    healthy(&lotse, false).await;
    assert_eq!((lotse.emulator.pending(), answers(&lotse.emulator, karim.chat)), (1, 1), "Telegram keeps it");
    set("off").await;
    answered(&lotse.emulator, karim.chat, 2).await;
    lotse.finish().await;
}

/// Ends all other connections to this database.
async fn end_connections(server: &mut PgConnection) {
    let sql = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
    sqlx::raw_sql(sql).execute(server).await.expect("it is ours");
}
