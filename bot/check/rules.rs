//! The registry of rules: what each proves, and why it matters.

use crate::finding::Severity;

/// Which part of the check finds a rule's faults.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Reading the files.
    Reading,
    /// Flows hang together.
    Structure,
    /// The client's way.
    Way,
    /// What answers are for.
    Privacy,
    /// Texts in every language.
    Texts,
    /// How far each language is.
    Translation,
    /// How old records are.
    Directory,
}

impl Part {
    /// All parts, in the order in which they run.
    pub const ALL: [Self; 7] = [Self::Reading, Self::Structure, Self::Way, Self::Privacy, Self::Texts, Self::Translation, Self::Directory];
}

/// One rule of the check.
#[derive(Debug)]
pub struct Rule {
    /// Its id, as findings carry it.
    pub id: &'static str,
    /// Which part finds it.
    pub part: Part,
    /// What it costs a person when it is broken.
    pub reason: &'static str,
    /// Error or warning.
    pub severity: Severity,
}

const fn error(part: Part, id: &'static str, reason: &'static str) -> Rule {
    Rule { id, part, reason, severity: Severity::Error }
}

const fn warning(part: Part, id: &'static str, reason: &'static str) -> Rule {
    Rule { id, part, reason, severity: Severity::Warning }
}

use Part::{Directory, Privacy, Reading, Structure, Texts, Translation, Way};

/// Every rule; a finding with another id is a fault of this program.
pub const RULES: &[Rule] = &[
    // Reading
    error(Reading, "office-twice", "of two offices with one name only the first ever gets a case"),
    error(Reading, "office-unknown", "a case would be passed on to an office that does not exist, and nobody would answer"),
    error(Reading, "office-language", "an office that nobody can speak with answers nobody"),
    error(Reading, "office-limit", "with an odd limit a waiting person is forgotten, or staff hear of nothing else"),
    error(Reading, "offer-office", "appointments of an office that does not exist are offered to nobody"),
    error(Reading, "offer-twice", "of two kinds of appointment with one name only the first can ever be booked"),
    error(Reading, "offer-limit", "with an odd number nothing can be booked, or more than anybody can keep"),
    error(Reading, "offer-hours", "an office without hours has no free times, and people would look for one in vain"),
    error(Reading, "offer-text", "without its words people would not know what they book, or what to bring"),
    error(Reading, "offer-language", "people would be promised a talk in a language that nobody there speaks"),
    error(Reading, "offer-address", "people would have an appointment and not know where"),
    error(Reading, "offer-reminders", "with odd reminders people miss their appointment, or are woken at night (G2)"),
    error(Reading, "phrase-group", "phrases without a group are found by no counsellor"),
    error(Reading, "phrase-twice", "of two phrases with one name a client reads the other one"),
    error(Reading, "faq-twice", "of two answers with one name only the first is ever shown"),
    error(Reading, "lexicon-spelling", "a spelling of many words is found in no question"),
    error(Reading, "lexicon-twice", "an office word that means two things leads to the wrong answer"),
    error(Reading, "yaml", "a file that cannot be read says nothing to anybody"),
    error(Reading, "shape", "a misspelt word in a file would silently do nothing"),
    error(Reading, "file-missing", "without this file a part of the help is gone"),
    error(Reading, "flow-name", "a flow is opened by its file's name; under another one nobody gets there"),
    error(Reading, "step-kind", "a step that does nothing, or two things at once, leaves the person waiting"),
    error(Reading, "step-field", "a word that a step does not know would silently do nothing"),
    error(Reading, "missing-next", "a step without a way on ends the talk in its middle"),
    error(Reading, "undefined-target", "a way to a step that does not exist throws the person out of the flow"),
    error(Reading, "renamed-alive", "people who stand at a step that still exists would be moved away from it"),
    error(Reading, "answer-declaration", "a declaration that contradicts itself takes no answer, so nobody gets past the question"),
    error(Reading, "undeclared-answer", "what is kept without a purpose and a time is kept without a right to it"),
    error(Reading, "choice-undeclared", "a choice outside the declared values is seen by no condition: the person's answer does not count"),
    error(Reading, "choices-max", "more than five buttons are too many for a tired eye (U2)"),
    error(Reading, "input-kind", "what is typed as one kind and kept as another is never understood"),
    error(Reading, "unknown-outcome", "a way for an answer that cannot come is a misspelt one, and the right one leads nowhere"),
    error(Reading, "missing-outcome", "an answer without a way on throws the person out of the flow"),
    error(Reading, "fluent-syntax", "a text that cannot be read is not shown"),
    error(Reading, "fluent-function", "a text that calls what does not exist is not shown"),
    error(Reading, "fluent-term", "a term that shows a variable would show its raw name"),
    error(Reading, "message-twice", "of two texts with one name only the first is shown, perhaps the outdated one"),
    error(Reading, "control-character", "a character that nobody sees can break a text, and nobody would find it"),
    error(Reading, "language-tag", "texts in a folder that is no language are shown to nobody"),
    error(Reading, "states-syntax", "without its states the work of translators and reviewers counts for nothing"),
    error(Reading, "words-missing", "in a language without these words a cry for help is not heard"),
    error(Reading, "words-language", "words for a language that has no texts: its folder is misspelt, and its own words are missing"),
    error(Reading, "words-kind", "a word of danger of an unknown kind opens no card"),
    error(Reading, "words-phrase", "a phrase that cannot be looked for is not heard when somebody says it"),
    error(Reading, "words-twice", "a word with two meanings leads somewhere the person did not want to go"),
    error(Reading, "table-gap", "people for whom no row holds get no answer"),
    error(Reading, "table-dead-row", "a rule that never decides helps none of those for whom it was written"),
    error(Reading, "table-tangled", "a table too tangled to be proved may leave somebody without an answer"),
    error(Reading, "table-unknown-value", "a row for a value that nobody can have never helps anybody"),
    error(Reading, "table-unknown-input", "a row that reads what its table does not know never holds"),
    error(Reading, "table-unknown-outcome", "an outcome that the table does not name leads nowhere"),
    error(Reading, "table-dates", "a rule that ends before it begins is never in force"),
    error(Reading, "table-no-source", "nobody can look up whether a rule without a source still counts"),
    error(Reading, "service-unknown", "a name that no service has shows no card, and the person is sent to nobody"),
    error(Reading, "service-twice", "of two services with one name only the first is shown, perhaps the outdated one"),
    error(Reading, "topic-unknown", "a service for a topic that does not exist is never found"),
    error(
        Reading,
        "service-value-unknown",
        "a misspelt age, paper, Land or time zone hides a service from those it is for, or opens a closed door",
    ),
    error(Reading, "place-unknown", "an area that does not exist holds nobody's home, so its help is never offered"),
    error(Reading, "phone-unparseable", "a number that cannot be dialled fails the person who needs it"),
    error(Reading, "source-missing", "nobody can look up whether an address without a source is still right"),
    error(Reading, "crisis-unknown-number", "a crisis card would lack a number that was meant to be on it"),
    error(Reading, "crisis-kind-uncovered", "in a crisis without a number or a person nobody comes"),
    // Structure
    error(Structure, "engine-flow", "a way that is promised on every screen would end in an apology"),
    error(Structure, "undefined-flow", "a call of a flow that does not exist drops the person at the main menu"),
    error(Structure, "undefined-table", "a decision without its table sends everybody away as if its rules had expired"),
    error(Structure, "answer-clash", "one name with two meanings: what a person said is read as something else"),
    error(Structure, "condition-answer", "a condition on an answer that does not exist never holds, so its way is closed"),
    error(Structure, "condition-value", "a condition on a value that cannot be never holds, so its way is closed"),
    error(Structure, "unset-answer", "who was not asked, or skipped the question, needs a way on too"),
    error(Structure, "rows-gap", "people for whom no row holds are thrown out of the flow"),
    error(Structure, "rows-dead", "a row that never wins is a way on which nobody is ever led"),
    error(Structure, "rows-tangled", "rows too tangled to be decided may leave somebody without a way on"),
    error(Structure, "unreachable-step", "a text that nobody can reach helps nobody"),
    error(Structure, "dead-end", "a person who can only walk in circles never reaches help"),
    error(Structure, "loop-without-question", "a talk that never stops to ask ends in an apology"),
    error(Structure, "uncalled-flow", "a flow that nothing opens helps nobody"),
    // Way
    error(Way, "engine-gave-up", "the person would read an apology instead of help"),
    error(Way, "ends-without-help", "a person would be sent away without help, a human being or a crisis card"),
    error(Way, "person-far", "who asks for a human being has to reach one within two presses"),
    error(Way, "help-far", "who is in danger has to find help now with one press, from everywhere"),
    error(Way, "questions-max", "more questions than promised break the promise, and people give up (U3)"),
    error(Way, "asked-before-notice", "people would tell something before they know who reads it (P2)"),
    error(Way, "topic-missing", "people with this worry find no text for it"),
    error(Way, "topic-far", "people give up before they reach help that is more than four presses away (U3)"),
    error(Way, "way-tangled", "ways that nobody can walk to the end may leave somebody without help"),
    // Privacy
    error(Privacy, "forbidden-field", "what is not asked cannot leak and harm somebody (P16)"),
    error(Privacy, "answer-unsaved", "people would read of data that is never asked, and its readers wait for it"),
    error(Privacy, "answer-unused", "people would be asked for something that helps them in nothing"),
    // Texts
    error(Texts, "message-missing", "without the text people meet an empty screen or another language"),
    error(Texts, "message-extra", "a text that German does not have is never shown: its name is misspelt"),
    error(Texts, "message-unused", "a text that nothing shows costs its translators for nothing"),
    error(Texts, "variable-mismatch", "with a variable lost or made up, people miss a fact or read another language"),
    error(Texts, "german-word-lost", "people could not recognise the word on their paper"),
    error(Texts, "forbidden-word", "others see this screen too, and the word would give somebody away (A3-1, P17)"),
    error(Texts, "number-in-text", "a number in a text is checked by nobody, and one day nobody answers it"),
    error(Texts, "isolation-lost", "without isolation numbers and names jump about in right-to-left text"),
    error(Texts, "sentence-long", "a long sentence is not understood by those who still learn the language (U1)"),
    error(Texts, "text-long", "a long screen is not read (U1)"),
    error(Texts, "label-long", "a long label is cut off, and people press what they cannot read (U2)"),
    error(Texts, "label-wordless", "an emoji alone is read out by no screen reader (U2)"),
    error(Texts, "escape-clash", "who types the label would be led away instead of choosing"),
    error(Texts, "callback-long", "Telegram refuses the whole message, and the person gets nothing"),
    error(Texts, "faq-long", "a long answer is not read by those who need it most"),
    error(Texts, "faq-label-twice", "two buttons with one name cannot be told apart"),
    error(Texts, "faq-variant-twice", "one question that means two entries is answered by chance"),
    error(Texts, "faq-variants-few", "people do not ask as editors write; without their words nothing is found"),
    // Translation
    error(Translation, "language-gate", "people who read this language would meet gaps and outdated texts"),
    error(Texts, "phrase-blank", "a blank that the text lacks is filled for nothing, and the client misses a date or place"),
    // Directory
    warning(Directory, "checked-long-ago", "what nobody looked at for long may send people to a closed door"),
    warning(Directory, "public-body-unmarked", "people without papers would walk into a public office without a warning (R14)"),
];

/// Topics, service rows and crises of domain.md (c) that need a text near the start.
pub const CODES: &[&str] = &[
    "T-RES", "T-ASYL", "T-SPAET", "T-FAMREU", "T-PAPERS", "T-LANG", "T-RECOG", "T-EDU", "T-KITA", "T-WORK", "T-LABOUR", "T-BEN", "T-MONEY",
    "T-HOUS", "T-AUTH", "T-DAILY", "T-HEALTH", "T-MENT", "T-FAM", "T-ADDICT", "T-DISC", "T-VOL", "T-MEET", "T-PRISON", "T-EXITI",
    "T-EXITR", "T-RETURN", "M-START", "M-LANG", "M-HUMAN", "M-APPT", "M-REM", "M-PRIV", "M-COMPL", "M-PRO", "M-VOLORG", "M-CLOSE",
    "M-OTHER", "K-MED", "K-SUI", "K-VIO", "K-CHILD", "K-EXPL", "K-THREAT", "K-HOME", "K-DEPORT",
];

/// Messages that the program itself shows, with their attributes.
pub const ENGINE_MESSAGES: &[(&str, &[&str])] = &[
    ("fixed-row", &[]),
    ("question-progress", &[]),
    ("not-understood", &[]),
    ("not-understood-again", &[]),
    ("input-hint-place", &[]),
    ("input-hint-number", &[]),
    ("input-hint-date", &[]),
    ("input-hint-text", &[]),
    ("place-several", &[]),
    ("place-taken", &[]),
    ("too-long", &[]),
    ("step-gone", &[]),
    ("started-anew", &[]),
    ("nothing-before", &[]),
    ("press-old", &[]),
    ("write-again", &[]),
    ("crisis-near", &[]),
    ("language-changed", &[]),
    ("not-translated", &[]),
    ("not-possible-here", &[]),
    ("contact-dropped", &[]),
    ("correct-ask", &["older"]),
    ("correct-none", &[]),
    ("strike-ask", &[]),
    ("strike-none", &[]),
    ("strike-done", &[]),
    ("correct-done", &[]),
    ("went-wrong", &[]),
    ("alerted", &[]),
    ("notice", &[]),
    ("welcome-back", &[]),
    ("ended", &[]),
    ("handed-over", &[]),
    ("when-parts", &["next-working-day", "soon"]),
    ("answer-parts", &["steps", "bring", "whom", "as-of", "helpers", "may-change"]),
    ("faq-perhaps", &["none"]),
    ("faq-none", &[]),
    ("summary-parts", &["none", "skipped"]),
    (
        "card-parts",
        &[
            "phone",
            "fax",
            "email",
            "web",
            "address",
            "hours",
            "languages",
            "cost",
            "area",
            "not-given",
            "as-of",
            "free",
            "appointment-only",
            "bring",
            "source",
            "interpreter",
            "accessibility",
            "map",
            "number-wrong",
            "more",
        ],
    ),
    (
        "hours-parts",
        &[
            "always",
            "daily",
            "unknown",
            "from-to",
            "closed-now",
            "open-until",
            "open-now",
            "opens-today",
            "opens",
            "holiday",
            "closed-today",
        ],
    ),
    ("public-body", &[]),
    ("number-reported", &[]),
    ("number-parts", &["free", "normal-cost", "anonymous", "languages", "languages-unknown", "chat"]),
    ("language-names", &["other"]),
    ("lost", &["menu"]),
    ("bot-description", &[]),
    ("bot-short-description", &[]),
    ("bot-commands", &["menu", "help", "person", "language", "back", "correct", "privacy", "mydata", "delete", "stop"]),
    ("sent-edited", &[]),
    ("sent-forwarded", &[]),
    ("group-left", &[]),
    ("appointment-titles", &["first-talk", "talk", "forms", "papers", "job-search", "family", "group"]),
    (
        "appointment-bring",
        &["letter", "id", "residence-paper", "last-decision", "registration", "insurance-card", "course-papers", "nothing", "no-papers"],
    ),
    ("booking-office", &[]),
    ("booking-type", &[]),
    ("booking-day", &["later", "interpreter"]),
    ("booking-time", &["later", "days"]),
    ("booking-confirm", &["asks", "consent", "held", "question", "remind", "plain", "yes", "wish", "time"]),
    ("booking-wish", &["woman", "man", "any", "apart", "not-apart", "none"]),
    ("booking-wished", &["woman", "man", "any", "apart"]),
    ("booking-news", &["booked", "requested", "accepted", "moved", "cancelled", "by-office", "chosen"]),
    ("booking-parts", &["german", "phone", "video", "calendar"]),
    ("booking-taken", &["lapsed"]),
    ("booking-none", &["phone", "queue", "person"]),
    ("booking-limit", &[]),
    ("booking-queue", &["known", "offer", "take", "decline", "declined"]),
    ("booking-buttons", &["come", "cancel", "move", "late", "file", "stop", "stop-all", "mine", "again", "own", "delete"]),
    ("booking-mine", &["none", "booked", "requested", "confirmed", "over"]),
    ("booking-come", &["leave"]),
    ("booking-late", &[]),
    ("booking-cancel", &["yes", "move", "keep"]),
    ("booking-cut-off", &["phone", "elsewhere"]),
    ("booking-over", &[]),
    ("booking-stopped", &["all"]),
    ("booking-reminder", &["today", "tomorrow", "on", "missed"]),
    ("booking-own", &["label", "day", "day-again", "past", "time", "time-again", "right", "yes", "again", "done", "too-near"]),
    ("case-recipient", &["here", "cooperating", "interpreter", "next-day", "discreet", "nobody"]),
    ("case-waiting", &["open", "closed", "away", "before", "nobody", "nobody-yet"]),
    ("case-nobody", &[]),
    ("case-added", &[]),
    ("case-waits", &["back", "on", "taken-back"]),
    ("case-taken", &["named", "discreet", "rules"]),
    ("case-roles", &["helper", "counsellor", "exit-counsellor", "coordinator", "admin", "operator"]),
    ("case-person", &["says", "says-anew"]),
    ("case-left", &["colleague"]),
    ("case-office", &["yes", "no", "given", "kept"]),
    ("case-closed", &["yes", "partly", "no", "again"]),
    ("case-solved", &["yes", "open"]),
    ("case-reopened", &["same", "queue"]),
    ("case-again", &["send", "bot", "kept", "open", "over"]),
    ("case-which", &["request", "complaint", "professional", "talk", "none", "sent", "kept", "quote"]),
    ("case-mydata", &["request", "waiting", "taken", "closed", "messages", "told"]),
    ("case-times", &["taken", "none", "have", "remind", "remind-yes", "remind-set", "gone"]),
    ("case-still-open", &["go-on", "end", "on"]),
    ("case-ended", &[]),
    ("case-late", &[]),
    ("case-danger", &[]),
    ("case-media-off", &["words"]),
    ("case-blocked", &[]),
    ("delete-receipt", &[]),
    ("privacy-questions", &[]),
];

/// Word parts that no label holds, by language (A3-1).
pub const FORBIDDEN_WORDS: &[(&str, &[&str])] = &[
    ("de", &["radikal", "terror", "extrem"]),
    ("en", &["radical", "terror", "extrem"]),
    ("fr", &["radical", "terror", "extrém", "extrêm"]),
    ("tr", &["radikal", "terör", "aşırı"]),
    ("uk", &["радикал", "терор", "екстрем"]),
    ("ru", &["радикал", "террор", "экстрем"]),
    ("ar", &["تطرف", "متطرف", "إرهاب", "ارهاب", "راديكال"]),
    ("fa", &["افراط", "رادیکال", "ترور", "تندرو"]),
];
