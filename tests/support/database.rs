//! Databases of a test's own: a SQLite file in a temporary folder, and a database on a PostgreSQL server that is there anyway.
//!
//! ```ignore
//! for database in databases() {
//!     let store = database.open().await;
//!     // the same promise, on both
//! }
//! ```
//! A database goes when its [`Database`] is dropped, also when the test fails; the failure says on which it was.
//!
//! | variable | meaning |
//! | --- | --- |
//! | `LOTSE_TEST_POSTGRES` | a server on which databases may be made, by default [`POSTGRES`]; one with `fsync = off` is quicker |
//! | `LOTSE_REQUIRE_POSTGRES=1` | without an answer from it the test fails; otherwise it says what was not run, and passes |

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Once;
use std::time::Duration;

use chrono::TimeDelta;
use lotse::clock;
use lotse::sealed::{make_key_file, random};
use lotse::store::{Kind, Opening, Store};
use sqlx::postgres::PgConnection;
use sqlx::{AssertSqlSafe, Connection as _};

/// The server that is tried without another word.
const POSTGRES: &str = "postgres://postgres@127.0.0.1:5432/postgres";
/// A server that takes longer does not answer.
const CONNECT_MAX: Duration = Duration::from_secs(3);
/// Databases begin so; the milliseconds of their making follow, so that those of killed tests are found and go.
const PREFIX: &str = "lotse_test_";
/// How old those are.
const STALE: TimeDelta = TimeDelta::hours(1);

/// A database for one test, empty at first.
#[derive(Debug)]
pub struct Database {
    opening: Opening,
    folder: PathBuf,
    /// Its name on the PostgreSQL server.
    name: Option<String>,
}

/// One of each kind that there is: SQLite always, PostgreSQL where a server answers.
pub fn databases() -> Vec<Database> {
    std::iter::once(Database::sqlite()).chain(Database::postgres()).collect()
}

impl Database {
    /// A SQLite file, not there yet, in a folder of its own; its commits do not wait for the disk.
    pub fn sqlite() -> Self {
        let folder = folder();
        let opening = Opening { durable: false, ..Opening::new(&format!("sqlite://{}", folder.join("lotse.db").display())) };
        Self { opening, folder, name: None }
    }

    /// An empty database on the PostgreSQL server, with a key file; `None`, and a word about it, where none answers.
    pub fn postgres() -> Option<Self> {
        static STALE_ONES: Once = Once::new();
        let name = format!("{PREFIX}{}_{:x}", clock::now().timestamp_millis(), u64::from_be_bytes(random()));
        let sql = format!("CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'");
        match on_server(async move |server| execute(server, sql).await) {
            Ok(()) => {}
            Err(why) => {
                missing(&why);
                return None;
            }
        }
        STALE_ONES.call_once(|| _ = on_server(drop_stale));
        let mut url = reqwest::Url::parse(&server()).expect("LOTSE_TEST_POSTGRES is a URL");
        url.set_path(&name);
        let folder = folder();
        let key_file = folder.join("lotse.key");
        make_key_file(&key_file).expect("the folder is empty");
        let opening = Opening { key_file: Some(key_file), ..Opening::new(url.as_str()) };
        Some(Self { opening, folder, name: Some(name) })
    }

    /// Where it and its key are.
    pub fn opening(&self) -> Opening {
        self.opening.clone()
    }

    /// Opens it; on PostgreSQL, two stores are two nodes.
    pub async fn open(&self) -> Store {
        self.opening.open().await.expect("the database opens")
    }

    /// Which one it is.
    pub fn kind(&self) -> Kind {
        if self.name.is_some() { Kind::Postgres } else { Kind::Sqlite }
    }

    /// The folder of its key file, and of a SQLite file.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Its key file; a SQLite database makes it when it is opened first.
    pub fn key_file(&self) -> PathBuf {
        self.folder.join("lotse.key")
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if std::thread::panicking() {
            say(&format!("the failure was on {:?}", self.kind()));
        }
        if let Some(name) = self.name.take() {
            let dropped = on_server(async move |server| execute(server, format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await);
            dropped.unwrap_or_else(|why| say(&format!("a test database stays behind: {why}")));
        }
        _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn folder() -> PathBuf {
    let folder = std::env::temp_dir().join(format!("{PREFIX}{:x}", u64::from_be_bytes(random())));
    std::fs::create_dir_all(&folder).expect("a temporary folder can be made");
    folder
}

fn server() -> String {
    std::env::var("LOTSE_TEST_POSTGRES").unwrap_or_else(|_| POSTGRES.to_owned())
}

/// Does something on the server, in a thread with a runtime of its own: tests with and without one can wait for it.
fn on_server(work: impl AsyncFnOnce(&mut PgConnection) -> sqlx::Result<()> + Send + 'static) -> Result<(), String> {
    let all = async move || {
        let url = server();
        let connecting = tokio::time::timeout(CONNECT_MAX, PgConnection::connect(&url)).await;
        let mut connection = connecting.map_err(|_| "it does not answer".to_owned())?.map_err(|error| error.to_string())?;
        work(&mut connection).await.map_err(|error| error.to_string())
    };
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime can be made");
    std::thread::spawn(move || runtime().block_on(all())).join().expect("work on the server does not panic")
}

async fn execute(server: &mut PgConnection, sql: String) -> sqlx::Result<()> {
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(server).await.map(|_| ())
}

/// Databases of tests that were killed.
async fn drop_stale(server: &mut PgConnection) -> sqlx::Result<()> {
    let names: Vec<String> = sqlx::query_scalar("SELECT datname FROM pg_database").fetch_all(&mut *server).await?;
    let before = (clock::now() - STALE).timestamp_millis();
    let made = |name: &str| name.strip_prefix(PREFIX)?.split_once('_')?.0.parse::<i64>().ok();
    for name in names.iter().filter(|name| made(name).is_some_and(|made| made < before)) {
        execute(server, format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await?;
    }
    Ok(())
}

fn missing(why: &str) {
    static TOLD: Once = Once::new();
    let required = std::env::var("LOTSE_REQUIRE_POSTGRES").is_ok_and(|value| value == "1");
    assert!(!required, "PostgreSQL is required and cannot be used: {why}");
    TOLD.call_once(|| {
        say(&format!("PostgreSQL cannot be used ({why}); name a server in LOTSE_TEST_POSTGRES. These tests ran on SQLite only:"));
    });
    say(&format!("  not run on PostgreSQL: {}", std::thread::current().name().unwrap_or("a test")));
}

/// To the terminal: what a passing test prints is kept back otherwise.
fn say(line: &str) {
    _ = writeln!(std::io::stderr(), "{line}");
}
