//! What counselling mode needs before it starts: who is responsible, and what they decided (P3).

use chrono::NaiveDate;

use super::Mode;
use super::reader::Reader;

/// The carrier's data protection decisions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counselling {
    /// When the data protection impact assessment was finished (GDPR 35).
    pub dpia_on: NaiveDate,
    /// What the data protection officer decided, in a sentence.
    pub dpo_decision: String,
    /// The controller's name and address, as /privacy shows it.
    pub operator: String,
    /// How to reach the data protection officer.
    pub dpo_contact: String,
    /// Where one may complain.
    pub complaint_authority: String,
    /// Whether questions without an answer are kept for editors, scrubbed and without who asked (U13).
    pub keep_questions: bool,
}

const BLOCKED: &str = "blocks counselling mode: Telegram was ruled inadmissible for service messages of Catholic carriers (2021); \
                       ask your data protection officer, about information mode too";

impl Counselling {
    /// In counselling mode each missing value is a fault; in information mode what was given is checked all the same.
    pub(super) fn read(reader: &mut Reader<'_>, mode: Mode) -> Option<Self> {
        let dpia_on = reader.checked("counselling.dpia_on", |text| {
            text.parse::<NaiveDate>().map_err(|_| "expects the day on which the assessment was finished, such as 2026-05-01")
        });
        let dpo_decision = reader.text("counselling.dpo_decision");
        let operator = reader.text("counselling.operator");
        let dpo_contact = reader.text("counselling.dpo_contact");
        let complaint_authority = reader.text("counselling.complaint_authority");
        let keep_questions = reader.word("counselling.keep_questions", &[("true", true), ("false", false)]).unwrap_or_default();
        let catholic = reader.word("counselling.catholic_carrier", &[("true", true), ("false", false)]).unwrap_or_default();
        if mode == Mode::Counselling {
            let needed = [
                ("counselling.dpia_on", "GDPR 35 asks for an impact assessment first", false),
                ("counselling.dpo_decision", "the data protection officer decides about special categories", dpo_decision.is_some()),
                ("counselling.operator", "/privacy names who is responsible", operator.is_some()),
                ("counselling.dpo_contact", "/privacy names the data protection officer", dpo_contact.is_some()),
                ("counselling.complaint_authority", "/privacy names where one may complain", complaint_authority.is_some()),
            ];
            for (key, why, there) in needed {
                // A date that was given wrongly has its fault already.
                if !there && (key != "counselling.dpia_on" || reader.by_env(key).is_none()) {
                    reader.missing(key, why);
                }
            }
            if catholic {
                reader.wrong("counselling.catholic_carrier", BLOCKED);
            }
        }
        Some(Self {
            dpia_on: dpia_on?,
            dpo_decision: dpo_decision?,
            operator: operator?,
            dpo_contact: dpo_contact?,
            complaint_authority: complaint_authority?,
            keep_questions,
        })
    }
}
