-- Appointments that offices make elsewhere and have reminded of here. `reference` is the office's own word for one, and names no
-- person; `told` is the number of the delivery state that its webhook heard of last; `silenced` says that the client wants no
-- reminders of this one any more.
ALTER TABLE appointment ADD COLUMN reference TEXT;
ALTER TABLE appointment ADD COLUMN ended_by_office INTEGER NOT NULL DEFAULT 0 CHECK (ended_by_office IN (0, 1));
ALTER TABLE appointment ADD COLUMN asked_ms BIGINT;
ALTER TABLE appointment ADD COLUMN told INTEGER NOT NULL DEFAULT 0;
ALTER TABLE appointment ADD COLUMN silenced INTEGER NOT NULL DEFAULT 0 CHECK (silenced IN (0, 1));
CREATE UNIQUE INDEX appointment_reference ON appointment (office, reference) WHERE reference IS NOT NULL;
-- Pages go by id.
CREATE INDEX appointment_elsewhere ON appointment (office, id) WHERE reference IS NOT NULL;

-- The one-time code with which a client joins an appointment: only its hash is kept. A used one stays until its end, so that whoever
-- opens it again hears why it does not work.
CREATE TABLE join_code (
    hash BYTEA NOT NULL PRIMARY KEY,
    appointment BIGINT NOT NULL,
    expires_ms BIGINT NOT NULL,
    used_ms BIGINT
);
CREATE UNIQUE INDEX join_code_appointment ON join_code (appointment);
CREATE INDEX join_code_old ON join_code (expires_ms);

-- Keys of offices' programs: the hash alone, what they may (words with blanks), and until when.
CREATE TABLE office_key (
    id BIGINT NOT NULL PRIMARY KEY,
    office TEXT NOT NULL,
    hash BYTEA NOT NULL,
    scopes TEXT NOT NULL,
    made_ms BIGINT NOT NULL,
    expires_ms BIGINT NOT NULL
);
CREATE UNIQUE INDEX office_key_hash ON office_key (hash);

-- What was answered to a request with an idempotency key. Answers carry codes, and lie sealed with the installation's key.
CREATE TABLE idempotency (
    id BIGINT NOT NULL PRIMARY KEY,
    office TEXT NOT NULL,
    word TEXT NOT NULL,
    request BYTEA NOT NULL,
    status INTEGER NOT NULL,
    sealed BYTEA NOT NULL,
    made_ms BIGINT NOT NULL
);
CREATE UNIQUE INDEX idempotency_word ON idempotency (office, word);
CREATE INDEX idempotency_old ON idempotency (made_ms);

-- Where an office wants to hear of what clients did; the secret that signs lies sealed with the installation's key.
CREATE TABLE webhook (
    office TEXT NOT NULL PRIMARY KEY,
    id BIGINT NOT NULL,
    url TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    made_ms BIGINT NOT NULL
);

-- What an office is still to hear. A delivered one goes; one that was given up stays for a while.
CREATE TABLE webhook_event (
    id BIGINT NOT NULL PRIMARY KEY,
    office TEXT NOT NULL,
    appointment BIGINT NOT NULL,
    reference TEXT NOT NULL,
    event TEXT NOT NULL,
    made_ms BIGINT NOT NULL,
    due_ms BIGINT NOT NULL,
    tries INTEGER NOT NULL,
    given_up INTEGER NOT NULL CHECK (given_up IN (0, 1))
);
CREATE INDEX webhook_event_due ON webhook_event (given_up, due_ms);
CREATE INDEX webhook_event_appointment ON webhook_event (appointment);
