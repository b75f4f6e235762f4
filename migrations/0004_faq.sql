-- Questions without an answer, by month, language and what they may be about: sums only, no words, no person (U13).
CREATE TABLE faq_gap (
    month TEXT NOT NULL,
    language TEXT NOT NULL,
    topic TEXT NOT NULL,
    questions BIGINT NOT NULL,
    PRIMARY KEY (month, language, topic)
);
