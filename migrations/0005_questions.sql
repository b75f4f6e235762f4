-- Words of questions that nothing answered, where the operator decided to keep them (U13): scrubbed, sealed with the
-- installation's key, of no client. The day alone stands in the clear, and ids are random: neither tells when or in which order.
CREATE TABLE faq_question (
    id BIGINT NOT NULL PRIMARY KEY,
    language TEXT NOT NULL,
    topic TEXT NOT NULL,
    day TEXT NOT NULL,
    sealed BYTEA NOT NULL
);
CREATE INDEX faq_question_day ON faq_question (day);
