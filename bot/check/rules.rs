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
    error(Reading, "yaml", "what cannot be read cannot be said"),
    error(Reading, "shape", "a misspelt word in a file would silently do nothing"),
    error(Reading, "flow-name", "a flow is found by its file's name"),
    error(Reading, "step-kind", "a step does exactly one thing"),
    error(Reading, "step-field", "a word that a step does not know would silently do nothing"),
    error(Reading, "missing-next", "a step without a way on is a dead end"),
    error(Reading, "undefined-target", "a way to a step that does not exist ends in an apology"),
    error(Reading, "renamed-alive", "a renamed step that still exists would move people for nothing"),
    error(Reading, "answer-declaration", "a declaration that contradicts itself cannot be checked"),
    error(Reading, "undeclared-answer", "what is kept is declared, with a purpose and a time"),
    error(Reading, "choice-undeclared", "a choice outside the declared values is read by no condition"),
    error(Reading, "choices-max", "more than five buttons are too many for a tired eye (U2)"),
    error(Reading, "input-kind", "a typed value is kept as the kind that was declared"),
    error(Reading, "unknown-outcome", "a way for an outcome that never comes is a slip of the pen"),
    error(Reading, "missing-outcome", "an outcome without a way on is a dead end"),
    error(Reading, "fluent-syntax", "a text that cannot be read is not shown"),
    error(Reading, "message-twice", "of two texts with one name only one is shown"),
    error(Reading, "states-syntax", "without its states a translation counts as stale"),
    error(Reading, "words-language", "words of a language that nobody reads are never looked for"),
    error(Reading, "words-kind", "a word of danger of an unknown kind opens no card"),
    error(Reading, "table-gap", "a combination without a row gets no answer"),
    error(Reading, "table-dead-row", "a rule that never wins helps nobody"),
    error(Reading, "table-unknown-value", "a value that nobody can have makes a row that never holds"),
    error(Reading, "table-unknown-input", "an input that the table does not declare is never read"),
    error(Reading, "table-unknown-outcome", "an outcome that no flow knows leads nowhere"),
    error(Reading, "table-dates", "a rule that ends before it begins is never in force"),
    error(Reading, "table-no-source", "a rule without a source cannot be checked"),
    error(Reading, "file-missing", "without this file a part of the help is gone"),
    error(Reading, "service-unknown", "a rule that names an unknown service shows no card"),
    error(Reading, "service-twice", "of two services with one name only one is shown"),
    error(Reading, "topic-unknown", "a service for an unknown topic is never found"),
    error(Reading, "place-unknown", "an area that does not exist matches nobody"),
    error(Reading, "phone-unparseable", "a number that cannot be dialled fails the person who needs it"),
    error(Reading, "source-missing", "what has no source cannot be checked"),
    error(Reading, "crisis-kind-uncovered", "a crisis without a number or a person is a dead end"),
    // Structure
    error(Structure, "engine-flow", "the ways that work everywhere need their flows"),
    error(Structure, "undefined-flow", "a call of a flow that does not exist drops the person at the menu"),
    error(Structure, "undefined-table", "a decision without its table knows nothing"),
    error(Structure, "answer-clash", "one name with two meanings is read wrongly"),
    error(Structure, "condition-answer", "a condition on an answer that does not exist never holds"),
    error(Structure, "condition-value", "a condition on a value that cannot be never holds"),
    error(Structure, "unset-answer", "what may be unanswered has a way on too"),
    error(Structure, "rows-gap", "rows that do not cover everything are a dead end"),
    error(Structure, "rows-dead", "a row that never wins misleads its author"),
    error(Structure, "rows-tangled", "what cannot be decided cannot be proven"),
    error(Structure, "unreachable-step", "a text that nobody can reach helps nobody"),
    error(Structure, "dead-end", "from every step there is a way on"),
    error(Structure, "loop-without-question", "a talk that never asks never ends"),
    error(Structure, "uncalled-flow", "a flow that nothing opens helps nobody"),
    // Way
    error(Way, "engine-gave-up", "the client would read an apology instead of help"),
    error(Way, "ends-without-help", "every path ends in help, a person or a crisis card"),
    error(Way, "person-far", "a person is two presses away from everywhere"),
    error(Way, "help-far", "help now is one press away from everywhere"),
    error(Way, "questions-max", "more questions than promised break the promise (U3)"),
    error(Way, "asked-before-notice", "nothing is asked before the notice was shown (P2)"),
    error(Way, "topic-missing", "every topic of the field has its text"),
    error(Way, "topic-far", "help is at most four presses from the start (U3)"),
    error(Way, "way-tangled", "what cannot be walked cannot be proven"),
    // Privacy
    error(Privacy, "forbidden-field", "what is not asked cannot leak (P16)"),
    error(Privacy, "answer-unsaved", "a declaration without a question is left over"),
    error(Privacy, "answer-unused", "what is never used must not be asked"),
    // Texts
    error(Texts, "message-missing", "a missing text leaves a person without an answer"),
    error(Texts, "message-extra", "a text that German does not have is never shown"),
    error(Texts, "message-unused", "a text that nothing shows costs its translators for nothing"),
    error(Texts, "variable-mismatch", "a lost variable is a lost fact"),
    error(Texts, "german-word-lost", "the word on the form must be recognised"),
    error(Texts, "forbidden-word", "others see this screen: it must not give anybody away (A3-1, P17)"),
    error(Texts, "number-in-text", "a number in a text is checked by nobody"),
    error(Texts, "isolation-lost", "without isolation numbers and names jump in right-to-left text"),
    error(Texts, "sentence-long", "short sentences are read, long ones are not (U1)"),
    error(Texts, "text-long", "a long screen is not read (U1)"),
    error(Texts, "label-long", "a long label is cut off (U2)"),
    error(Texts, "label-wordless", "an emoji alone is read by no screen reader (U2)"),
    error(Texts, "escape-clash", "a typed label must choose, not lead away"),
    error(Texts, "callback-long", "Telegram refuses the whole message"),
    // Translation
    error(Translation, "language-gate", "a language below its share is not offered"),
    // Directory
    warning(Directory, "checked-long-ago", "what nobody looked at for long may be wrong by now"),
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
    ("input-hint-place", &[]),
    ("input-hint-number", &[]),
    ("input-hint-date", &[]),
    ("input-hint-text", &[]),
    ("place-several", &[]),
    ("too-long", &[]),
    ("step-gone", &[]),
    ("started-anew", &[]),
    ("nothing-before", &[]),
    ("press-old", &[]),
    ("language-changed", &[]),
    ("not-translated", &[]),
    ("not-possible-here", &[]),
    ("contact-dropped", &[]),
    ("correct-ask", &["older"]),
    ("correct-none", &[]),
    ("correct-done", &[]),
    ("went-wrong", &[]),
    ("welcome-back", &[]),
    ("ended", &[]),
    ("when-parts", &["next-working-day", "soon"]),
    ("answer-parts", &["steps", "bring", "whom", "as-of"]),
    ("summary-parts", &["none"]),
    (
        "card-parts",
        &["phone", "email", "web", "address", "hours", "languages", "cost", "area", "not-given", "as-of", "free", "appointment-only"],
    ),
    ("hours-parts", &["always", "daily", "unknown", "from-to", "closed-now"]),
    ("number-parts", &["free", "normal-cost", "anonymous", "languages", "languages-unknown", "chat"]),
    ("language-names", &["other"]),
    ("lost", &["menu"]),
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
