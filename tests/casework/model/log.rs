//! What happened in the database, in order, also within a transaction: triggers of the test write it down, and what is rolled back
//! leaves nothing.

use lotse::store::{Kind, Store};
use sqlx::AssertSqlSafe;

/// One thing that happened.
#[derive(Debug, Clone)]
pub enum Happened {
    /// A case is made, or its state, owner or office changes: state 0 waits, 1 is taken, 2 is closed.
    Case { id: i64, state: i64, owner: Option<i64>, client: i64, office: String, code: String },
    /// Somebody's words are kept: kind 0 is the client's, 1 staff's, 2 a note.
    Message { id: i64, case: i64, kind: i64, staff: Option<i64> },
    /// They are replaced by others.
    Rewritten { id: i64 },
    /// A line of the audit.
    Audit { staff: Option<i64>, action: String, code: Option<String> },
    /// Somebody joins, or their standing changes: 0 works here.
    Staff { id: i64, standing: i64, office: String, role: String },
    /// Something waits to be sent.
    Outbox { id: i64, line: i64 },
}

/// Name, table, event, condition, values.
const TRIGGERS: [(&str, &str, &str, &str, &str); 9] = [
    ("made", "client_case", "INSERT", "1 = 1", "'case', NEW.id, NEW.state, NEW.owner, NEW.client, NEW.office, NEW.code"),
    (
        "moved",
        "client_case",
        "UPDATE",
        "NEW.state <> OLD.state OR NEW.owner IS DISTINCT FROM OLD.owner OR NEW.office <> OLD.office",
        "'case', NEW.id, NEW.state, NEW.owner, NEW.client, NEW.office, NEW.code",
    ),
    ("kept", "case_message", "INSERT", "1 = 1", "'message', NEW.id, NEW.case_id, NEW.kind, NEW.staff, NULL, NULL"),
    ("rewritten", "case_message", "UPDATE", "NEW.sealed <> OLD.sealed", "'rewritten', NEW.id, NULL, NULL, NULL, NULL, NULL"),
    ("noted", "audit", "INSERT", "1 = 1", "'audit', NEW.staff, NULL, NULL, NULL, NEW.action, NEW.code"),
    ("joined", "staff", "INSERT", "1 = 1", "'staff', NEW.id, NEW.state, NULL, NULL, NEW.office, NEW.role"),
    ("stood", "staff", "UPDATE", "NEW.state <> OLD.state", "'staff', NEW.id, NEW.state, NULL, NULL, NEW.office, NEW.role"),
    ("posted", "outbox", "INSERT", "1 = 1", "'outbox', NEW.id, NEW.line, NULL, NULL, NULL, NULL"),
    (
        "handed",
        "case_message",
        "UPDATE",
        "NEW.staff IS DISTINCT FROM OLD.staff",
        "'message', NEW.id, NEW.case_id, NEW.kind, NEW.staff, NULL, NULL",
    ),
];

/// Everything that a run writes; nothing of it is left for the next one.
const TABLES: [&str; 19] = [
    "client_key",
    "session",
    "outbox",
    "sent_message",
    "consent",
    "client_case",
    "case_message",
    "case_card",
    "client",
    "staff",
    "staff_invite",
    "office_state",
    "audit",
    "statistic",
    "erasure",
    "seen_update",
    "dead_letter",
    "partner_count",
    "happened",
];

/// Sets the triggers of an empty database.
pub async fn install(store: &Store) {
    let number = match store.kind() {
        Kind::Sqlite => "INTEGER PRIMARY KEY AUTOINCREMENT",
        Kind::Postgres => "BIGSERIAL PRIMARY KEY",
    };
    let columns = "what TEXT NOT NULL, a BIGINT, b BIGINT, c BIGINT, d BIGINT, t TEXT, u TEXT";
    execute(store, &format!("CREATE TABLE happened (number {number}, {columns})")).await;
    for (name, table, event, when, values) in TRIGGERS {
        let insert = format!("INSERT INTO happened (what, a, b, c, d, t, u) VALUES ({values});");
        let sql = match store.kind() {
            Kind::Sqlite => format!("CREATE TRIGGER h_{name} AFTER {event} ON {table} WHEN {when} BEGIN {insert} END"),
            Kind::Postgres => format!(
                "CREATE FUNCTION h_{name}() RETURNS trigger AS $$ BEGIN {insert} RETURN NULL; END $$ LANGUAGE plpgsql; \
                 CREATE TRIGGER h_{name} AFTER {event} ON {table} FOR EACH ROW WHEN ({when}) EXECUTE FUNCTION h_{name}()"
            ),
        };
        execute(store, &sql).await;
    }
}

/// Empties the database.
pub async fn empty(store: &Store) {
    let all: Vec<String> = TABLES.iter().map(|table| format!("DELETE FROM {table}")).collect();
    execute(store, &all.join("; ")).await;
}

/// What happened after that number, with the number of each.
pub async fn since(store: &Store, number: i64) -> Vec<(i64, Happened)> {
    type Row = (i64, String, Option<i64>, Option<i64>, Option<i64>, Option<i64>, Option<String>, Option<String>);
    let mut reader = store.reader().await.expect("the database answers");
    let sql = "SELECT number, what, a, b, c, d, t, u FROM happened WHERE number > $1 ORDER BY number";
    let rows: Vec<Row> = sqlx::query_as(sql).bind(number).fetch_all(&mut *reader).await.expect("the SQL is right");
    rows.into_iter().map(|(number, what, a, b, c, d, t, u)| (number, read(&what, [a, b, c, d], [t, u]))).collect()
}

#[expect(clippy::many_single_char_names, reason = "they are columns of these names")]
fn read(what: &str, [a, b, c, d]: [Option<i64>; 4], [t, u]: [Option<String>; 2]) -> Happened {
    let (id, text) = (a.unwrap_or_default(), t.unwrap_or_default());
    match what {
        "case" => Happened::Case {
            id,
            state: b.unwrap_or_default(),
            owner: c,
            client: d.unwrap_or_default(),
            office: text,
            code: u.unwrap_or_default(),
        },
        "message" => Happened::Message { id, case: b.unwrap_or_default(), kind: c.unwrap_or_default(), staff: d },
        "rewritten" => Happened::Rewritten { id },
        "audit" => Happened::Audit { staff: a, action: text, code: u },
        "staff" => Happened::Staff { id, standing: b.unwrap_or_default(), office: text, role: u.unwrap_or_default() },
        _ => Happened::Outbox { id, line: b.unwrap_or_default() },
    }
}

/// Rows of a table, or of what stands behind `FROM`.
pub async fn rows(store: &Store, from: &str) -> i64 {
    let mut reader = store.reader().await.expect("the database answers");
    let sql = AssertSqlSafe(format!("SELECT COUNT(*) FROM {from}"));
    sqlx::query_scalar(sql).fetch_one(&mut *reader).await.expect("the SQL is right")
}

async fn execute(store: &Store, sql: &str) {
    let mut tx = store.begin().await.expect("a transaction begins");
    sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut *tx).await.expect("the SQL is right");
    tx.commit().await.expect("it commits");
}
