//! Every setting with its variable, its default and its meaning: what is read, what is near, what `lotse init` writes.

/// One setting.
pub(super) struct Key {
    /// With its section: `telegram.token`.
    pub name: &'static str,
    /// The variable that lies above it.
    pub env: &'static str,
    /// Its default as TOML, or an example where it has none.
    pub value: &'static str,
    /// What it means, one line a line.
    pub about: &'static str,
}

impl Key {
    /// `telegram`; empty for what stands above all sections.
    pub(super) fn section(&self) -> &'static str {
        self.name.split_once('.').map_or("", |(section, _)| section)
    }

    /// `token`.
    pub(super) fn last(&self) -> &'static str {
        self.name.split_once('.').map_or(self.name, |(_, last)| last)
    }
}

const fn key(name: &'static str, env: &'static str, value: &'static str, about: &'static str) -> Key {
    Key { name, env, value, about }
}

/// All settings, section by section.
pub(super) const KEYS: &[Key] = &[
    key(
        "mode",
        "LOTSE_MODE",
        r#""information""#,
        "What this installation may do. information: menus, directory, crisis numbers; nothing typed is stored.\n\
         counselling: also hand-off to people, appointments and reminders; needs the section [counselling].",
    ),
    key(
        "database_url",
        "DATABASE_URL",
        r#""sqlite://lotse.db""#,
        "Where everything is stored: sqlite://FILE or postgres://USER:PASSWORD@HOST/NAME.",
    ),
    key(
        "key_file",
        "LOTSE_KEY_FILE",
        r#""lotse.key""#,
        "The key that opens what is stored. Default for SQLite: the database's path with the ending .key; PostgreSQL needs\n\
         one named. Keep its backup apart from the data's.",
    ),
    key("http", "LOTSE_HTTP", r#""127.0.0.1:8080""#, "Where health, metrics and the webhook listen. Port 0 picks a free one and logs it."),
    key(
        "hsds",
        "LOTSE_HSDS",
        "false",
        "true: everybody who reaches that address can read the directory under /hsds, as Open Referral HSDS 3.1 says.\n\
         Names and numbers of contact persons are left out.",
    ),
    key(
        "office_api",
        "LOTSE_OFFICE_API",
        "false",
        "true: programs of offices reach the appointments that they made elsewhere under /office/v1, with keys of\n\
         `lotse office-key make` (docs/office-api.md). Put TLS in front of it.",
    ),
    key(
        "office_private_webhooks",
        "LOTSE_OFFICE_PRIVATE_WEBHOOKS",
        "false",
        "true: webhooks of offices may lie inside your own network, also without TLS. Only where you know all of them.",
    ),
    key(
        "content_dir",
        "LOTSE_CONTENT_DIR",
        r#""content""#,
        "A folder with flows/, directory/ and locales/ whose files lie above the shipped ones. Default: none.",
    ),
    key(
        "log",
        "LOTSE_LOG",
        r#""info""#,
        "Which log lines are written: error, warn, info, debug, trace, also by part: \"info,lotse=debug\".\n\
         Keep them 14 days at most (P8). They hold no content, no Telegram id, no token.",
    ),
    key("log_format", "LOTSE_LOG_FORMAT", r#""text""#, "text for people, json for programs."),
    key(
        "telegram.token",
        "TELOXIDE_TOKEN",
        r#""123456:ABC-DEF""#,
        "The bot's token from @BotFather. Better in the variable or in a file of its own than here. Default: none.",
    ),
    key(
        "telegram.token_file",
        "TELOXIDE_TOKEN_FILE",
        r#""/run/secrets/telegram-token""#,
        "A file that holds the token alone. Default: none.",
    ),
    key("telegram.api_url", "TELOXIDE_API_URL", r#""https://api.telegram.org""#, "The Bot API server; your own may stand here."),
    key("telegram.poll_timeout_s", "LOTSE_TELEGRAM_POLL_TIMEOUT_S", "25", "Seconds that one call waits for news, 50 at most."),
    key(
        "telegram.overall_per_second",
        "LOTSE_TELEGRAM_OVERALL_PER_SECOND",
        "25",
        "Calls a second in all; Telegram allows about 30. 0 for no limit, here and below.",
    ),
    key("telegram.per_chat_per_second", "LOTSE_TELEGRAM_PER_CHAT_PER_SECOND", "1.0", "Calls a second in one chat."),
    key("telegram.chat_burst", "LOTSE_TELEGRAM_CHAT_BURST", "3", "Calls that may follow each other at once in one chat."),
    key("telegram.per_group_per_minute", "LOTSE_TELEGRAM_PER_GROUP_PER_MINUTE", "18", "Calls a minute in one group; Telegram allows 20."),
    key("privacy.idle_session_hours", "LOTSE_PRIVACY_IDLE_SESSION_HOURS", "24", "A talk in which nothing happens."),
    key("privacy.handoff_days", "LOTSE_PRIVACY_HANDOFF_DAYS", "30", "Messages of a hand-off, after its close."),
    key(
        "privacy.handoff_exit_days",
        "LOTSE_PRIVACY_HANDOFF_EXIT_DAYS",
        "7",
        "The same in exit counselling and where violence is the topic.",
    ),
    key("privacy.appointment_days", "LOTSE_PRIVACY_APPOINTMENT_DAYS", "14", "An appointment, after its date."),
    key("privacy.audit_days", "LOTSE_PRIVACY_AUDIT_DAYS", "90", "Who opened which case, without content."),
    key(
        "privacy.sent_message_hours",
        "LOTSE_PRIVACY_SENT_MESSAGE_HOURS",
        "48",
        "Which message of ours stands where, to edit or remove it.",
    ),
    key(
        "privacy.seen_update_hours",
        "LOTSE_PRIVACY_SEEN_UPDATE_HOURS",
        "48",
        "Numbers of updates that were handled; at least 25, since Telegram repeats one for 24 hours.",
    ),
    key(
        "privacy.dead_letter_days",
        "LOTSE_PRIVACY_DEAD_LETTER_DAYS",
        "14",
        "What could not be handled or sent: shape and error, no content.",
    ),
    key(
        "privacy.question_days",
        "LOTSE_PRIVACY_QUESTION_DAYS",
        "14",
        "Words of questions that nothing answered, from the beginning of their day; only where counselling.keep_questions is true.",
    ),
    key(
        "counselling.dpia_on",
        "LOTSE_COUNSELLING_DPIA_ON",
        "2026-05-01",
        "When the data protection impact assessment was finished (GDPR 35).",
    ),
    key(
        "counselling.dpo_decision",
        "LOTSE_COUNSELLING_DPO_DECISION",
        r#""Agreed on 2026-05-04: consent, GDPR 9(2)(a)""#,
        "What the data protection officer decided.",
    ),
    key(
        "counselling.operator",
        "LOTSE_COUNSELLING_OPERATOR",
        r#""Beratung e. V., Musterstraße 1, 12345 Musterstadt""#,
        "Who is responsible (the controller), as /privacy shows it.",
    ),
    key(
        "counselling.dpo_contact",
        "LOTSE_COUNSELLING_DPO_CONTACT",
        r#""datenschutz@example.org""#,
        "How to reach the data protection officer.",
    ),
    key(
        "counselling.complaint_authority",
        "LOTSE_COUNSELLING_COMPLAINT_AUTHORITY",
        r#""Die Landesbeauftragte für den Datenschutz, www.example.org""#,
        "Where a client may complain: the authority of your federal state or of your church.",
    ),
    key(
        "counselling.catholic_carrier",
        "LOTSE_COUNSELLING_CATHOLIC_CARRIER",
        "false",
        "Whether the carrier is Catholic. If so, counselling mode does not start: Telegram was ruled inadmissible for\n\
         service messages (2021).",
    ),
    key(
        "counselling.keep_questions",
        "LOTSE_COUNSELLING_KEEP_QUESTIONS",
        "false",
        "true: questions that nothing answered are kept for editors (`lotse faq questions`), sealed and without who asked;\n\
         numbers, addresses of mail and web, @names and file marks are taken out, people's names cannot be. /privacy tells of it.\n\
         Ask your data protection officer first; it does nothing in information mode.",
    ),
];
