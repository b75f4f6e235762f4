//! Presses are answered, so that their buttons stop spinning.

use teloxide::payloads::AnswerCallbackQuery;
use teloxide::types::CallbackQueryId;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use super::api::{Api, Failure};

/// Answers at once.
const IN_FLIGHT_MAX: usize = 32;

/// Answers each press as it comes. It is not paced and not kept: a late answer helps nobody, and is dropped quietly.
pub async fn answer(api: Api, mut presses: mpsc::Receiver<String>) {
    let mut flight: JoinSet<()> = JoinSet::new();
    while let Some(press) = presses.recv().await {
        while flight.len() >= IN_FLIGHT_MAX {
            flight.join_next().await;
        }
        let api = api.clone();
        flight.spawn(async move {
            match api.make(&AnswerCallbackQuery::new(CallbackQueryId(press))).await {
                Ok(_) | Err(Failure::TooLate) => {}
                Err(failure) => tracing::debug!("a press was not answered: {failure}"),
            }
        });
        while flight.try_join_next().is_some() {}
    }
}
