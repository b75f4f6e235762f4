-- First contact over Telegram: who writes (sealed), where their talk stands (sealed), what waits to be sent (sealed).
-- One text for SQLite and PostgreSQL. Times are UTC unix milliseconds, ids are made by the program.

-- What the installation keeps for itself: the key's check value, the content's revision, what Telegram was told. No person.
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- A person who wrote. The chat is sealed with the client's key; they are found by a keyed hash of bot and Telegram id.
CREATE TABLE client (
    id BIGINT NOT NULL PRIMARY KEY,
    bot BIGINT NOT NULL,
    lookup BYTEA NOT NULL,
    lookup_version INTEGER NOT NULL,
    chat BYTEA NOT NULL,
    language TEXT NOT NULL,
    reachable INTEGER NOT NULL CHECK (reachable IN (0, 1)),
    made_ms BIGINT NOT NULL
);
CREATE UNIQUE INDEX client_lookup ON client (lookup);
CREATE INDEX client_unreachable ON client (bot) WHERE reachable = 0;

-- A client's own key, sealed with the installation's. To erase a client is to delete this row. Backed up apart.
CREATE TABLE client_key (
    client BIGINT NOT NULL PRIMARY KEY,
    sealed BYTEA NOT NULL
);

-- Where a talk stands. The timer of its open wait stands in the clear, because it is looked for.
CREATE TABLE session (
    client BIGINT NOT NULL PRIMARY KEY,
    sealed BYTEA NOT NULL,
    wait BIGINT,
    wake_ms BIGINT,
    changed_ms BIGINT NOT NULL
);
CREATE INDEX session_wake ON session (wake_ms) WHERE wake_ms IS NOT NULL;

-- What goes out. Order is strict within a line (a chat) and lane; a row leaves when it was sent.
-- A row without a client is sealed with the installation's key: a farewell after a deletion, a group that is left.
CREATE TABLE outbox (
    id BIGINT NOT NULL PRIMARY KEY,
    line BIGINT NOT NULL,
    client BIGINT,
    lane INTEGER NOT NULL,
    sealed BYTEA NOT NULL,
    state INTEGER NOT NULL CHECK (state IN (0, 1)),
    step INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    unsure INTEGER NOT NULL,
    not_before_ms BIGINT NOT NULL,
    lease_ms BIGINT NOT NULL,
    lease_by BIGINT NOT NULL,
    made_ms BIGINT NOT NULL,
    error TEXT
);
CREATE INDEX outbox_lane ON outbox (lane, id) WHERE state = 0;
CREATE INDEX outbox_line ON outbox (line, lane, id) WHERE state = 0;
CREATE INDEX outbox_refused ON outbox (made_ms) WHERE state = 1;

-- Messages that a bot may still delete (48 hours), so that a deletion reaches the chat.
CREATE TABLE sent_message (
    client BIGINT NOT NULL,
    message BIGINT NOT NULL,
    sent_ms BIGINT NOT NULL,
    PRIMARY KEY (client, message)
);
CREATE INDEX sent_message_old ON sent_message (sent_ms);

-- Updates that were taken; after a quiet week Telegram counts anew, so no high-water mark.
CREATE TABLE seen_update (
    bot BIGINT NOT NULL,
    id BIGINT NOT NULL,
    seen_ms BIGINT NOT NULL,
    PRIMARY KEY (bot, id)
);
CREATE INDEX seen_update_old ON seen_update (seen_ms);

-- Updates that nothing could be done with: the shape tells keys and types, never values.
CREATE TABLE dead_letter (
    id BIGINT NOT NULL PRIMARY KEY,
    bot BIGINT NOT NULL,
    update_id BIGINT NOT NULL,
    error TEXT NOT NULL,
    shape TEXT NOT NULL,
    at_ms BIGINT NOT NULL
);
CREATE INDEX dead_letter_old ON dead_letter (at_ms);

-- What a client agreed to, each purpose for itself (P4).
CREATE TABLE consent (
    client BIGINT NOT NULL,
    purpose TEXT NOT NULL,
    version INTEGER NOT NULL,
    language TEXT NOT NULL,
    given_ms BIGINT NOT NULL,
    withdrawn_ms BIGINT,
    PRIMARY KEY (client, purpose)
);

-- Proof of a deletion. The number was the client's; nothing else knows it any more. A restored backup applies these again.
CREATE TABLE erasure (
    client BIGINT NOT NULL PRIMARY KEY,
    receipt TEXT NOT NULL,
    erased_ms BIGINT NOT NULL
);
CREATE INDEX erasure_old ON erasure (erased_ms);

-- First contacts by the partner whose link was followed: sums only, no person (AWO-3).
CREATE TABLE partner_count (
    month TEXT NOT NULL,
    source TEXT NOT NULL,
    contacts BIGINT NOT NULL,
    PRIMARY KEY (month, source)
);
