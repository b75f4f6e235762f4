//! Where SQLite and PostgreSQL have to be told apart; nothing else in the code branches by database.

use sqlx::AnyConnection;
use sqlx::postgres::PgDatabaseError;
use sqlx::sqlite::SqliteError;

/// The two databases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One file, one writer.
    Sqlite,
    /// A server, several nodes.
    Postgres,
}

/// What a database error means for what is done next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// The disk is full.
    Full,
    /// The database cannot be written.
    ReadOnly,
    /// Its file cannot be opened, read or written.
    Disk,
    /// It is not there just now: try again.
    Away,
    /// The time is taken: the guard of `occupancy` said so.
    Overlap,
    /// Anything else: the statement or its values are at fault.
    Statement,
}

impl Kind {
    /// From a database URL.
    #[must_use]
    pub fn of(url: &str) -> Option<Self> {
        match url.split_once(':')?.0 {
            "sqlite" => Some(Self::Sqlite),
            "postgres" | "postgresql" => Some(Self::Postgres),
            _ => None,
        }
    }

    /// Behind a connection.
    pub(super) fn behind(connection: &AnyConnection) -> Self {
        if connection.backend_name() == "SQLite" { Self::Sqlite } else { Self::Postgres }
    }

    /// How a writing transaction begins. A deferred one on SQLite fails when it turns to writing beside another.
    pub(super) const fn begin(self) -> &'static str {
        match self {
            Self::Sqlite => "BEGIN IMMEDIATE",
            Self::Postgres => "BEGIN",
        }
    }

    /// Ends a `SELECT` of clients' ids that is said before their rows are read; `None` where a writer is alone anyway.
    ///
    /// It stands alone because PostgreSQL reads what lies beside a row as it was before it waited for that row: a turn would
    /// go on from a talk that the turn before it had just changed.
    pub(super) const fn lock(self) -> Option<&'static str> {
        match self {
            Self::Sqlite => None,
            Self::Postgres => Some(" FOR UPDATE"),
        }
    }

    /// Ends a `SELECT` of rows that are taken as long as nobody else has them, so that two nodes never take the same.
    pub(super) const fn skip_locked(self) -> &'static str {
        match self {
            Self::Sqlite => "",
            Self::Postgres => " FOR UPDATE SKIP LOCKED",
        }
    }

    /// Said before times are taken, held until the transaction ends; `None` where a writer is alone anyway.
    ///
    /// Two nodes that insert overlapping times at once wait for each other on PostgreSQL until it ends one of them, a second later.
    pub(super) const fn booking_lock(self) -> Option<&'static str> {
        match self {
            Self::Sqlite => None,
            Self::Postgres => Some("SELECT CAST(pg_advisory_xact_lock(5501824403) AS TEXT)"),
        }
    }
}

/// What the guard of times says: SQLite's triggers, and the constraint's name on PostgreSQL (`migrations/0007_booking.*.sql`).
const OVERLAP: &str = "occupancy_overlap";

/// What is behind an error of the driver.
pub(super) fn cause(error: &sqlx::Error) -> Cause {
    let sqlx::Error::Database(database) = error else {
        return match error {
            sqlx::Error::Io(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed
            | sqlx::Error::Tls(_)
            | sqlx::Error::Protocol(_) => Cause::Away,
            _ => Cause::Statement,
        };
    };
    if database.try_downcast_ref::<SqliteError>().is_some() {
        // Extended result codes; the low byte is the code itself (sqlite.org/rescode.html).
        let code: i32 = database.code().and_then(|code| code.parse().ok()).unwrap_or(0);
        return match code & 0xff {
            13 => Cause::Full,
            8 => Cause::ReadOnly,
            10 | 14 => Cause::Disk,
            5 | 6 => Cause::Away,
            // SQLITE_CONSTRAINT, raised by a trigger.
            19 if database.message().contains(OVERLAP) => Cause::Overlap,
            _ => Cause::Statement,
        };
    }
    if let Some(error) = database.try_downcast_ref::<PgDatabaseError>() {
        return match error.code() {
            "53100" => Cause::Full,
            "25006" => Cause::ReadOnly,
            "58030" => Cause::Disk,
            "23P01" if error.constraint() == Some(OVERLAP) => Cause::Overlap,
            code if ["08", "57", "53", "40"].contains(&code.get(..2).unwrap_or_default()) => Cause::Away,
            _ => Cause::Statement,
        };
    }
    Cause::Statement
}
