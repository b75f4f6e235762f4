//! The database: one file per thing that is stored, one text of SQL for SQLite and PostgreSQL.
//!
//! | file | what it keeps |
//! | --- | --- |
//! | `client.rs` | who writes: their key, their sealed chat, found by a keyed hash |
//! | `talk.rs` | where a talk stands, and the timer of its open wait |
//! | `update.rs` | updates that were taken, dead letters |
//! | `outbox.rs` | what waits to be sent, what was refused |
//! | `sent.rs` | messages that a deletion can still take back |
//! | `erasure.rs` | a client is erased, with a receipt |
//! | `consent.rs`, `partner.rs`, `gap.rs`, `setting.rs` | agreements; sums by partner, of unanswered questions; what the installation keeps for itself |
//! | `question.rs` | scrubbed words of unanswered questions, where the operator keeps them |
//! | `directory.rs` | records of imported directories, and their texts in other languages |
//! | `case.rs`, `case_message.rs` | cases, what was told and written in them |
//! | `staff.rs`, `office.rs` | who the staff are, ways in; what offices said of themselves, their boards |
//! | `appointment.rs`, `booking.rs` | appointments; how one takes its time, moves and frees it |
//! | `occupancy.rs`, `unavailable.rs` | which times are taken, on which seat; when a resource offers nothing |
//! | `reminder.rs`, `waiting.rs` | messages due before appointments; clients who wait for a time |
//! | `elsewhere.rs`, `join_code.rs` | appointments that offices made elsewhere, and the codes with which clients join them |
//! | `office_key.rs`, `idempotency.rs`, `webhook.rs` | the office API: keys, answers that are given again, what offices are told |
//! | `audit.rs`, `statistic.rs` | who did what, without content; sums of cases |
//! | `retention.rs` | what is older than its period goes |
//! | `dialect.rs` | the only file that tells the two databases apart |
//! | `open.rs`, `error.rs` | opening and migrating; what can go wrong, with the remedy |
//!
//! Functions take a connection, so that they compose in one transaction. No transaction is open while anything but SQL is
//! awaited.

pub mod appointment;
pub mod audit;
pub mod booking;
pub mod calendar;
pub mod case;
pub mod case_message;
pub mod client;
pub mod consent;
mod dialect;
pub mod directory;
pub mod elsewhere;
pub mod erasure;
mod error;
pub mod gap;
pub mod idempotency;
pub mod join_code;
pub mod occupancy;
pub mod office;
pub mod office_key;
mod open;
pub mod outbox;
pub mod partner;
pub mod question;
pub mod reminder;
pub mod report;
pub mod retention;
mod rows;
pub mod sent;
pub mod setting;
pub mod staff;
pub mod statistic;
pub mod talk;
pub mod unavailable;
pub mod update;
pub mod waiting;
pub mod webhook;

use std::sync::Arc;

use sqlx::AnyConnection;
use sqlx::pool::PoolConnection;
use sqlx::{Any, AnyPool, Transaction};

pub use dialect::Kind;
pub use error::StoreError;
pub use open::{BotLock, Opening};

use crate::numbers::Numbers;
use crate::sealed::Installation;

/// A result of the store.
pub type Result<T> = std::result::Result<T, StoreError>;

/// An open database, shared by everybody in the process.
#[derive(Debug, Clone)]
pub struct Store {
    kind: Kind,
    write: AnyPool,
    read: AnyPool,
    /// What comes from the key file.
    pub installation: Arc<Installation>,
    /// Ids of new rows.
    pub numbers: Arc<Numbers>,
    /// This process, among those on one database; its leases carry it.
    pub node: i64,
}

impl Store {
    /// A transaction that may write; on SQLite it holds the one writer from its beginning.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be reached.
    pub async fn begin(&self) -> Result<Transaction<'static, Any>> {
        Ok(self.write.begin_with(self.kind.begin()).await?)
    }

    /// A connection to read from.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be reached.
    pub async fn reader(&self) -> Result<PoolConnection<Any>> {
        Ok(self.read.acquire().await?)
    }

    /// Which database it is.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// Closes all connections; on SQLite this folds the write-ahead log into the file.
    pub async fn close(&self) {
        self.read.close().await;
        self.write.close().await;
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// [`StoreError`] when it does not.
    pub async fn answers(&self) -> Result<()> {
        let mut reader = self.reader().await?;
        let _: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM setting").fetch_one(&mut *reader as &mut AnyConnection).await?;
        Ok(())
    }
}
