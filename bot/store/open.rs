//! Opening a database: its key, its tables, and the lock of the one bot that works on a SQLite file.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Once};
use std::time::Duration;

use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::migrate::{MigrateError, Migration, MigrationType, Migrator};
use sqlx::{AnyConnection, AnyPool, Connection as _, Executor, SqlStr};

use super::dialect::Kind;
use super::error::StoreError;
use super::{Result, Store, client, outbox, setting};
use crate::numbers::Numbers;
use crate::sealed::{Installation, make_key_file, random, read_key_file};

/// Readers beside the one writer of a SQLite file.
const READERS_MAX: u32 = 4;
/// Connections to PostgreSQL.
const CONNECTIONS_MAX: u32 = 8;
/// How long anybody waits for a connection.
const ACQUIRE_MAX: Duration = Duration::from_secs(20);
/// Under this name stands the check value of the key.
const KEY_CHECK: &str = "key-check";

/// One SQL text each, in order; a text once released never changes. Where the databases must differ, a text has a companion for
/// each, which stands behind it.
fn migrations(kind: Kind) -> Vec<Migration> {
    let simple = |version, name: &'static str, text: &'static str| {
        Migration::new(version, name.into(), MigrationType::Simple, SqlStr::from_static(text), false)
    };
    let booking = match kind {
        Kind::Sqlite => {
            concat!(include_str!("../../migrations/0007_booking.sql"), include_str!("../../migrations/0007_booking.sqlite.sql"))
        }
        Kind::Postgres => {
            concat!(include_str!("../../migrations/0007_booking.sql"), include_str!("../../migrations/0007_booking.postgres.sql"))
        }
    };
    vec![
        simple(1, "talk", include_str!("../../migrations/0001_talk.sql")),
        simple(2, "directory", include_str!("../../migrations/0002_directory.sql")),
        simple(3, "reports", include_str!("../../migrations/0003_reports.sql")),
        simple(4, "faq", include_str!("../../migrations/0004_faq.sql")),
        simple(5, "questions", include_str!("../../migrations/0005_questions.sql")),
        simple(6, "staff", include_str!("../../migrations/0006_staff.sql")),
        simple(7, "booking", booking),
        simple(8, "cases", include_str!("../../migrations/0008_cases.sql")),
        simple(9, "office_api", include_str!("../../migrations/0009_office_api.sql")),
        simple(10, "calendar_feed", include_str!("../../migrations/0010_calendar_feed.sql")),
        simple(11, "edits", include_str!("../../migrations/0011_edits.sql")),
        simple(12, "waiting", include_str!("../../migrations/0012_waiting.sql")),
        simple(13, "asked", include_str!("../../migrations/0013_asked.sql")),
    ]
}

/// Where a database is, and where its key.
#[derive(Debug, Clone)]
pub struct Opening {
    /// `sqlite://lotse.db`, `postgres://…`.
    pub url: String,
    /// The key file; beside the file of a SQLite database by default.
    pub key_file: Option<PathBuf>,
    /// Whether each commit waits for the disk (SQLite: synchronous FULL). Off only for throw-away databases.
    pub durable: bool,
}

impl Opening {
    /// A database with its key where it is looked for first.
    #[must_use]
    pub fn new(url: &str) -> Self {
        Self { url: url.to_owned(), key_file: None, durable: true }
    }

    /// The file of a SQLite database, named as the URL writes it up to a `?`; `None` for PostgreSQL.
    #[must_use]
    pub fn file(&self) -> Option<PathBuf> {
        let path = self.url.strip_prefix("sqlite:")?;
        let path = path.strip_prefix("//").unwrap_or(path);
        Some(PathBuf::from(path.split('?').next().unwrap_or(path)))
    }

    fn key_path(&self) -> Result<PathBuf> {
        match (&self.key_file, self.file()) {
            (Some(path), _) => Ok(path.clone()),
            (None, Some(file)) => Ok(file.with_extension("key")),
            (None, None) => Err(StoreError::NoKeyFile),
        }
    }

    /// Opens the database: makes a missing SQLite file and its key, brings the tables up to date, checks the key.
    ///
    /// # Errors
    /// [`StoreError`] with its remedy.
    pub async fn open(&self) -> Result<Store> {
        static DRIVERS: Once = Once::new();
        DRIVERS.call_once(sqlx::any::install_default_drivers);
        let kind = Kind::of(&self.url).ok_or_else(|| StoreError::Url(self.url.split(':').next().unwrap_or_default().to_owned()))?;
        let (write, read) = self.pools(kind).await?;
        migrate(kind, &write).await?;
        let installation = self.key(kind, &write).await?;
        let [low, high] = random::<2>();
        let node = u16::from_be_bytes([low, high]);
        let highest = outbox::highest(&mut *write.acquire().await?).await?;
        Ok(Store {
            kind,
            write,
            read,
            installation: Arc::new(installation),
            numbers: Arc::new(Numbers::above(highest, node)),
            node: i64::from_be_bytes(random()) >> 1,
        })
    }

    async fn pools(&self, kind: Kind) -> Result<(AnyPool, AnyPool)> {
        match kind {
            Kind::Postgres => {
                let pool = AnyPoolOptions::new().max_connections(CONNECTIONS_MAX).acquire_timeout(ACQUIRE_MAX);
                let pool = pool.connect_with(self.options(&self.url)?).await?;
                Ok((pool.clone(), pool))
            }
            Kind::Sqlite => {
                let file = self.file().unwrap_or_default();
                let path = encoded(&file);
                let url = |mode: &str| format!("sqlite://{path}?mode={mode}");
                let pragmas = if self.durable {
                    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL"
                } else {
                    "PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF"
                };
                let write = AnyPoolOptions::new().max_connections(1).max_lifetime(None).idle_timeout(None).acquire_timeout(ACQUIRE_MAX);
                let write = write.after_connect(move |connection, _| {
                    Box::pin(async move { connection.execute(SqlStr::from_static(pragmas)).await.map(|_| ()) })
                });
                // A full disk ends a transaction by itself, which the driver does not see: it would begin no other one.
                let write = write.before_acquire(|connection, _| Box::pin(async move { Ok(!connection.is_in_transaction()) }));
                let write = write.connect_with(self.options(&url("rwc"))?).await?;
                let read = AnyPoolOptions::new().max_connections(READERS_MAX).acquire_timeout(ACQUIRE_MAX);
                let read = read.connect_lazy_with(self.options(&url("ro"))?);
                Ok((write, read))
            }
        }
    }

    fn options(&self, url: &str) -> Result<AnyConnectOptions> {
        url.parse().map_err(|_| StoreError::Url(self.url.split(':').next().unwrap_or_default().to_owned()))
    }

    /// The key that belongs to the database; a new one only for an empty SQLite database.
    async fn key(&self, kind: Kind, pool: &AnyPool) -> Result<Installation> {
        let path = self.key_path()?;
        let read = || if path.exists() { Ok(read_key_file(&path)?) } else { Err(StoreError::KeyMissing(path.display().to_string())) };
        let known = setting::get(&mut *pool.acquire().await?, KEY_CHECK).await?;
        if let Some(check) = known {
            return read().and_then(|installation| belonging(installation, &check));
        }
        // Whoever opens the same empty database at this moment waits here on SQLite, and below on PostgreSQL.
        let mut tx = pool.begin_with(kind.begin()).await?;
        let somebody = client::any_key(&mut tx).await?;
        let installation = match (&somebody, path.exists(), self.file()) {
            (Some(_), _, _) => read()?,
            (None, false, Some(_)) => make_key_file(&path)?,
            (None, _, _) => read_key_file(&path)?,
        };
        if somebody.is_some_and(|(client, sealed)| installation.key.unseal_key(client::key_place(client), &sealed).is_err()) {
            return Err(StoreError::WrongKey);
        }
        let check = setting::first(&mut tx, KEY_CHECK, installation.check()).await?;
        tx.commit().await?;
        belonging(installation, &check)
    }
}

fn belonging(installation: Installation, check: &str) -> Result<Installation> {
    if installation.check() == check { Ok(installation) } else { Err(StoreError::WrongKey) }
}

/// A path within a URL: blanks, umlauts and signs of any name come through.
fn encoded(path: &Path) -> String {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"/-_.~".contains(byte);
    let bytes = path.as_os_str().as_encoded_bytes().iter();
    bytes.map(|byte| if plain(byte) { char::from(*byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// Brings the tables up to date. Of two processes on one SQLite file the second waits for the first, and finds all done;
/// PostgreSQL has a lock for it.
async fn migrate(kind: Kind, pool: &AnyPool) -> Result<()> {
    let migrator = Migrator::with_migrations(migrations(kind));
    let migrated = match kind {
        Kind::Sqlite => {
            let mut tx = pool.begin_with(kind.begin()).await?;
            let migrated = migrator.run(&mut *tx as &mut AnyConnection).await;
            if migrated.is_ok() {
                tx.commit().await?;
            }
            migrated
        }
        Kind::Postgres => migrator.run(pool).await,
    };
    migrated.map_err(|error| match error {
        MigrateError::VersionMissing(version) | MigrateError::VersionTooNew(version, _) => StoreError::Newer(version),
        MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => error.into(),
        error => StoreError::Migrate(Box::new(error)),
    })
}

/// Held by the one bot that works on a SQLite file; freed when the process ends, however it ends.
#[derive(Debug)]
pub struct BotLock(#[expect(dead_code, reason = "the lock lives as long as the open file")] Option<File>);

impl BotLock {
    /// Takes the lock of a database; PostgreSQL takes several nodes and needs none.
    ///
    /// # Errors
    /// [`StoreError::InUse`] when another bot holds it.
    pub fn take(opening: &Opening) -> Result<Self> {
        let Some(file) = opening.file() else { return Ok(Self(None)) };
        let path = lock_path(&file);
        let io = |source| StoreError::Lock { path: path.clone(), source };
        let lock = File::options().create(true).truncate(false).write(true).open(&path).map_err(io)?;
        match lock.try_lock() {
            Ok(()) => Ok(Self(Some(lock))),
            Err(TryLockError::WouldBlock) => Err(StoreError::InUse(file.display().to_string())),
            Err(TryLockError::Error(source)) => Err(io(source)),
        }
    }
}

fn lock_path(file: &Path) -> PathBuf {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(".lock");
    file.with_file_name(name)
}
