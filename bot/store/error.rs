//! What can go wrong with the database, each with its remedy.

use std::io;
use std::path::PathBuf;

use super::dialect::{Cause, cause};
use crate::sealed::{KeyFileError, Unopenable};

/// Why the store could not do something.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The URL names no database that Lotse knows.
    #[error("`{0}` is no database URL; it begins with sqlite: or postgres:")]
    Url(String),
    /// The key file cannot be used.
    #[error(transparent)]
    KeyFile(#[from] KeyFileError),
    /// A PostgreSQL database needs a key file that was made before.
    #[error("no key file is named; set LOTSE_KEY_FILE, and make one with `lotse key FILE`")]
    NoKeyFile,
    /// The database was made with another key.
    #[error("the key file does not belong to this database: what is sealed in it could not be read; put back the right key file")]
    WrongKey,
    /// A database with content, and no key.
    #[error("the database has content, but its key file {0} is missing; put it back: a new key could read nothing")]
    KeyMissing(String),
    /// Another bot works on this file.
    #[error("another bot works on {0}; only one may, end it first")]
    InUse(String),
    /// The file that says so cannot be used.
    #[error("the lock file {} cannot be used; the folder of the database must be there, and writable", path.display())]
    Lock {
        /// The file.
        path: PathBuf,
        /// What the operating system says.
        #[source]
        source: io::Error,
    },
    /// The database was written by a newer Lotse.
    #[error("the database is newer than this program (migration {0}); use the newer program, or restore a backup from before")]
    Newer(i64),
    /// Its tables could not be brought up to date.
    #[error("the database could not be brought up to date")]
    Migrate(#[source] Box<sqlx::migrate::MigrateError>),
    /// A sealed value cannot be opened.
    #[error(transparent)]
    Sealed(#[from] Unopenable),
    /// The disk is full.
    #[error("the disk of the database is full; free some space, nothing is lost meanwhile")]
    Full(#[source] sqlx::Error),
    /// It cannot be written.
    #[error("the database is read-only; mend its permissions, nothing is lost meanwhile")]
    ReadOnly(#[source] sqlx::Error),
    /// Its disk reads or writes nothing.
    #[error("the database's file cannot be read or written; look at its disk and its permissions, nothing is lost meanwhile")]
    Disk(#[source] sqlx::Error),
    /// It does not answer.
    #[error("the database does not answer")]
    Away(#[source] sqlx::Error),
    /// The time overlaps another on the same resource and seat. No later try helps: another time does.
    #[error("the time is taken")]
    Overlap,
    /// A case was changed by somebody else since it was read.
    #[error("a case was changed meanwhile")]
    Changed,
    /// The program gave up in the middle of a turn: a bug.
    #[error("the program gave up in the middle of a turn")]
    Panicked,
    /// A statement failed: a bug, or values that no table takes.
    #[error("the database refused a statement")]
    Refused(#[source] sqlx::Error),
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match cause(&error) {
            Cause::Full => Self::Full(error),
            Cause::ReadOnly => Self::ReadOnly(error),
            Cause::Disk => Self::Disk(error),
            Cause::Away => Self::Away(error),
            Cause::Overlap => Self::Overlap,
            Cause::Statement => Self::Refused(error),
        }
    }
}

impl StoreError {
    /// Whether the same may succeed later, without anybody changing the data.
    #[must_use]
    pub const fn passes(&self) -> bool {
        matches!(self, Self::Full(_) | Self::ReadOnly(_) | Self::Disk(_) | Self::Away(_))
    }

    /// Its name in logs and dead letters: no values.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Url(_) => "url",
            Self::KeyFile(_) | Self::NoKeyFile | Self::WrongKey | Self::KeyMissing(_) => "key",
            Self::InUse(_) | Self::Lock { .. } => "in-use",
            Self::Newer(_) | Self::Migrate(_) => "migrate",
            Self::Sealed(_) => "sealed",
            Self::Full(_) => "disk-full",
            Self::ReadOnly(_) => "read-only",
            Self::Disk(_) => "disk",
            Self::Away(_) => "away",
            Self::Overlap => "overlap",
            Self::Changed => "changed",
            Self::Panicked => "panic",
            Self::Refused(_) => "refused",
        }
    }
}
