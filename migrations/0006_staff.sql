-- Staff, their cases, and what was written in them. What a client told or wrote is sealed with the client's key; who the staff
-- are on Telegram, with the installation's. In the clear stands only what queues and boards need.

-- Somebody on the staff. Found by the same keyed hash of bot and Telegram id as clients; nobody is both.
CREATE TABLE staff (
    id BIGINT NOT NULL PRIMARY KEY,
    bot BIGINT NOT NULL,
    lookup BYTEA NOT NULL,
    chat BYTEA NOT NULL,
    office TEXT NOT NULL,
    role TEXT NOT NULL,
    state INTEGER NOT NULL CHECK (state IN (0, 1, 2)),
    language TEXT NOT NULL,
    speaks TEXT NOT NULL,
    topics TEXT NOT NULL,
    duty TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    unlocked_ms BIGINT NOT NULL,
    active_case BIGINT,
    made_ms BIGINT NOT NULL
);
CREATE UNIQUE INDEX staff_lookup ON staff (lookup);
CREATE INDEX staff_office ON staff (office);

-- A way in that works once: for somebody new, or for an office's group. Only the code's hash is kept.
CREATE TABLE staff_invite (
    hash BYTEA NOT NULL PRIMARY KEY,
    office TEXT NOT NULL,
    role TEXT,
    made_by BIGINT,
    expires_ms BIGINT NOT NULL
);

-- What an office said of itself, and where its board stands.
CREATE TABLE office_state (
    office TEXT NOT NULL PRIMARY KEY,
    chat BYTEA,
    board BIGINT,
    shown TEXT,
    shown_ms BIGINT NOT NULL,
    dirty_ms BIGINT,
    away_until_ms BIGINT,
    free_for_others INTEGER NOT NULL CHECK (free_for_others IN (0, 1)),
    alerts_ms TEXT NOT NULL
);

-- A request handed to staff.
CREATE TABLE client_case (
    id BIGINT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL,
    client BIGINT NOT NULL,
    office TEXT NOT NULL,
    queue TEXT NOT NULL,
    urgent INTEGER NOT NULL CHECK (urgent IN (0, 1)),
    language TEXT NOT NULL,
    topic TEXT,
    way TEXT NOT NULL,
    rung TEXT NOT NULL,
    state INTEGER NOT NULL CHECK (state IN (0, 1, 2)),
    owner BIGINT,
    discreet INTEGER NOT NULL CHECK (discreet IN (0, 1)),
    threat INTEGER NOT NULL CHECK (threat IN (0, 1)),
    blocked INTEGER NOT NULL CHECK (blocked IN (0, 1, 2)),
    block_by BIGINT,
    hidden_from BIGINT,
    asked TEXT,
    last_owner BIGINT,
    escalated INTEGER NOT NULL,
    made_ms BIGINT NOT NULL,
    since_ms BIGINT NOT NULL,
    active_ms BIGINT NOT NULL,
    taken_ms BIGINT,
    closed_ms BIGINT,
    told_ms BIGINT,
    counted INTEGER NOT NULL DEFAULT 0 CHECK (counted IN (0, 1)),
    sealed BYTEA NOT NULL,
    version BIGINT NOT NULL,
    -- One person has a taken case, and nobody another one.
    CHECK ((state = 1) = (owner IS NOT NULL))
);
CREATE UNIQUE INDEX client_case_code ON client_case (code);
CREATE INDEX client_case_client ON client_case (client, state);
CREATE INDEX client_case_office ON client_case (office, state);
CREATE INDEX client_case_owner ON client_case (owner) WHERE owner IS NOT NULL;
CREATE INDEX client_case_closed ON client_case (closed_ms) WHERE closed_ms IS NOT NULL;

-- What was written in a case, both ways, and notes that never leave the office.
CREATE TABLE case_message (
    id BIGINT NOT NULL PRIMARY KEY,
    case_id BIGINT NOT NULL,
    client BIGINT NOT NULL,
    kind INTEGER NOT NULL CHECK (kind IN (0, 1, 2)),
    staff BIGINT,
    sealed BYTEA NOT NULL,
    client_message BIGINT,
    staff_message BIGINT,
    state INTEGER NOT NULL CHECK (state IN (0, 1, 2, 3)),
    made_ms BIGINT NOT NULL
);
CREATE INDEX case_message_case ON case_message (case_id, id);
CREATE INDEX case_message_client ON case_message (client, client_message);
CREATE INDEX case_message_staff ON case_message (staff, staff_message);
CREATE INDEX case_message_failed ON case_message (id) WHERE state = 2;

-- Cards with "Take" in private chats of staff, so that they can be taken back.
CREATE TABLE case_card (
    case_id BIGINT NOT NULL,
    staff BIGINT NOT NULL,
    client BIGINT NOT NULL,
    message BIGINT,
    PRIMARY KEY (case_id, staff)
);
CREATE INDEX case_card_client ON case_card (client);

-- Messages about a client in chats of staff that a bot may still delete (48 hours): a deletion and the end of an access reach them.
CREATE TABLE shown_message (
    client BIGINT NOT NULL,
    staff BIGINT NOT NULL,
    message BIGINT NOT NULL,
    sent_ms BIGINT NOT NULL,
    PRIMARY KEY (client, staff, message)
);
CREATE INDEX shown_message_staff ON shown_message (staff);
CREATE INDEX shown_message_old ON shown_message (sent_ms);

-- Who did what with which case or colleague: no content, no client.
CREATE TABLE audit (
    id BIGINT NOT NULL PRIMARY KEY,
    at_ms BIGINT NOT NULL,
    office TEXT NOT NULL,
    staff BIGINT,
    role TEXT,
    action TEXT NOT NULL,
    code TEXT
);
CREATE INDEX audit_old ON audit (at_ms);
CREATE INDEX audit_office ON audit (office, id);

-- Sums of closed cases: one measure a row (topic, language, …), no person and no two facts together.
CREATE TABLE statistic (
    month TEXT NOT NULL,
    office TEXT NOT NULL,
    measure TEXT NOT NULL,
    value TEXT NOT NULL,
    cases BIGINT NOT NULL,
    PRIMARY KEY (month, office, measure, value)
);
