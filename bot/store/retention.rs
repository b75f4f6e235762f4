//! What is older than its period goes. The periods stand in `privacy::retention`; here is only how each kind is deleted.

use chrono::{DateTime, Utc};
use sqlx::{AnyConnection, AssertSqlSafe};

use super::dialect::Kind;
use super::{Result, appointment, case, erasure, occupancy, question, rows};
use crate::privacy;

/// Clients that one pass deletes, so that nobody waits long for the writer.
const ROWS_MAX: i64 = 1_000;

/// Deletes what is due of a kind: what began before `before`; says how many rows. Kinds that no period ends have none.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn delete(connection: &mut AnyConnection, kind: privacy::Kind, before: DateTime<Utc>) -> Result<u64> {
    use privacy::Kind::{
        Appointment, Audit, CalendarFeed, CalendarImport, Case, CaseCard, CaseMessage, Consent, DeadLetter, DirectoryRecord,
        DirectoryReport, DirectoryTranslation, DiscreetCase, ErasureReceipt, FaqGap, FaqQuestion, Hold, IdleSession, Installation,
        JoinCode, OfficeAnswer, OfficeKey, OfficeState, OwnAppointment, PartnerCount, RefusedSend, Reminder, SeenUpdate, SentMessage,
        ShownMessage, Staff, StaffInvite, Statistic, StrayClient, Unavailable, Waiting, Webhook, WebhookEvent,
    };
    let text = match kind {
        SeenUpdate => "DELETE FROM seen_update WHERE seen_ms < $1",
        SentMessage => "DELETE FROM sent_message WHERE sent_ms < $1",
        DeadLetter => "DELETE FROM dead_letter WHERE at_ms < $1",
        RefusedSend => "DELETE FROM outbox WHERE state = 1 AND made_ms < $1",
        IdleSession => "DELETE FROM session WHERE changed_ms < $1",
        ErasureReceipt => "DELETE FROM erasure WHERE erased_ms < $1",
        ShownMessage => "DELETE FROM shown_message WHERE sent_ms < $1",
        Audit => "DELETE FROM audit WHERE at_ms < $1",
        Staff => "DELETE FROM staff WHERE left_ms < $1",
        StaffInvite => "DELETE FROM staff_invite WHERE expires_ms < $1",
        Unavailable => "DELETE FROM unavailable WHERE until_ms < $1",
        CalendarFeed => {
            "DELETE FROM calendar_feed WHERE made_ms < $1 AND NOT EXISTS (SELECT 1 FROM staff s WHERE s.id = calendar_feed.staff AND s.state = 0)"
        }
        CalendarImport => {
            "DELETE FROM calendar_import WHERE due_ms < $1 AND resource <> '' \
             AND NOT EXISTS (SELECT 1 FROM staff s WHERE s.id = calendar_import.staff AND s.state = 0)"
        }
        Waiting => "DELETE FROM waiting WHERE made_ms < $1",
        JoinCode => "DELETE FROM join_code WHERE expires_ms < $1",
        OfficeKey => "DELETE FROM office_key WHERE expires_ms < $1",
        OfficeAnswer => "DELETE FROM idempotency WHERE made_ms < $1",
        WebhookEvent => "DELETE FROM webhook_event WHERE made_ms < $1",
        Hold => return occupancy::tidy(connection, before).await,
        Appointment => return appointment::delete_over(connection, false, before).await,
        OwnAppointment => return appointment::delete_over(connection, true, before).await,
        FaqQuestion => return question::delete_until(connection, before).await,
        StrayClient => return delete_idle_clients(connection, before).await,
        Case => return case::delete_closed(connection, false, before).await,
        DiscreetCase => return case::delete_closed(connection, true, before).await,
        // Messages and cards go with their case, reminders with their appointment.
        Reminder | CaseMessage | CaseCard | OfficeState | Statistic | Consent | PartnerCount | FaqGap | DirectoryReport
        | DirectoryRecord | DirectoryTranslation | Installation | Webhook => return Ok(0),
    };
    Ok(sqlx::query(text).bind(before.timestamp_millis()).execute(connection).await?.rows_affected())
}

/// Deletes clients of whom nothing is left: no talk, no agreement, no case, no appointment, nothing to send or to take back.
///
/// A client who blocks the bot and whose talk is over goes too: whoever comes back is new.
async fn delete_idle_clients(connection: &mut AnyConnection, before: DateTime<Utc>) -> Result<u64> {
    let idle = "SELECT c.id FROM client c WHERE c.made_ms < $1 AND NOT EXISTS (SELECT 1 FROM session s WHERE s.client = c.id) \
                AND NOT EXISTS (SELECT 1 FROM consent n WHERE n.client = c.id AND n.withdrawn_ms IS NULL) \
                AND NOT EXISTS (SELECT 1 FROM client_case a WHERE a.client = c.id) \
                AND NOT EXISTS (SELECT 1 FROM appointment p WHERE p.client = c.id) \
                AND NOT EXISTS (SELECT 1 FROM waiting w WHERE w.client = c.id) \
                AND NOT EXISTS (SELECT 1 FROM sent_message m WHERE m.client = c.id) \
                AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.client = c.id AND o.state = 0)";
    let text = format!("{idle} LIMIT $2{}", Kind::behind(connection).skip_locked());
    let query = sqlx::query_scalar(AssertSqlSafe(text)).bind(before.timestamp_millis()).bind(ROWS_MAX);
    let found: Vec<i64> = query.fetch_all(&mut *connection).await?;
    if found.is_empty() {
        return Ok(0);
    }
    // Who wrote until their row was locked is idle no more; from now on nobody can write for them.
    let text = format!("{idle} AND c.id IN ({})", rows::list(found.len(), 1));
    let mut query = sqlx::query_scalar(AssertSqlSafe(text)).bind(before.timestamp_millis());
    for client in found {
        query = query.bind(client);
    }
    let idle: Vec<i64> = query.fetch_all(&mut *connection).await?;
    for client in &idle {
        erasure::remove(connection, *client).await?;
    }
    Ok(idle.len() as u64)
}
