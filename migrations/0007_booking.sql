-- Appointments, what they occupy, and reminders of them. Wishes, labels and places lie sealed with the client's key, or with the
-- installation's where an office made the appointment and nobody has opened its code yet.

CREATE TABLE appointment (
    id BIGINT NOT NULL PRIMARY KEY,
    client BIGINT,
    office TEXT,
    kind TEXT,
    origin INTEGER NOT NULL CHECK (origin IN (0, 1, 2)),
    state INTEGER NOT NULL CHECK (state IN (0, 1, 2, 3, 4, 5, 6)),
    from_ms BIGINT NOT NULL,
    until_ms BIGINT NOT NULL CHECK (until_ms > from_ms),
    generation BIGINT NOT NULL,
    discreet INTEGER NOT NULL CHECK (discreet IN (0, 1)),
    language TEXT NOT NULL,
    case_id BIGINT,
    moves BIGINT,
    sealed BYTEA NOT NULL,
    made_ms BIGINT NOT NULL,
    version BIGINT NOT NULL
);
CREATE INDEX appointment_client ON appointment (client, from_ms);
CREATE INDEX appointment_office ON appointment (office, from_ms);
CREATE INDEX appointment_old ON appointment (until_ms);
-- A client holds one time at most.
CREATE UNIQUE INDEX appointment_hold ON appointment (client) WHERE state = 0;

-- What is held, asked for or booked: a row as long as it occupies its time, buffers included, half open. The database refuses
-- two that overlap on one resource and seat (the companions of this file). A hold's end is judged by whoever reads it. None lasts
-- longer than a day, so that whoever looks for overlaps looks at a day of a resource, however many lie before it.
CREATE TABLE occupancy (
    appointment BIGINT NOT NULL PRIMARY KEY,
    resource TEXT NOT NULL,
    seat INTEGER NOT NULL CHECK (seat >= 0),
    from_ms BIGINT NOT NULL,
    until_ms BIGINT NOT NULL CHECK (until_ms > from_ms AND until_ms - from_ms <= 86400000),
    expires_ms BIGINT
);
CREATE INDEX occupancy_resource ON occupancy (resource, from_ms);
CREATE INDEX occupancy_hold ON occupancy (expires_ms) WHERE expires_ms IS NOT NULL;

-- Times at which a resource offers nothing: absences, closed days, what a calendar of somewhere else says is busy.
CREATE TABLE unavailable (
    id BIGINT NOT NULL PRIMARY KEY,
    office TEXT NOT NULL,
    resource TEXT,
    from_ms BIGINT NOT NULL,
    until_ms BIGINT NOT NULL CHECK (until_ms > from_ms),
    source TEXT NOT NULL
);
CREATE INDEX unavailable_office ON unavailable (office, from_ms);
CREATE INDEX unavailable_old ON unavailable (until_ms);

-- A message due at a time before an appointment, or after it was missed; bound to the appointment's generation.
-- State: 0 waits, 1 handed to the sender (`parcel` is its row of the outbox), 2 arrived, 3 did not arrive, 4 skipped, 5 void.
CREATE TABLE reminder (
    id BIGINT NOT NULL PRIMARY KEY,
    appointment BIGINT NOT NULL,
    client BIGINT NOT NULL,
    lead TEXT NOT NULL,
    generation BIGINT NOT NULL,
    due_ms BIGINT NOT NULL,
    state INTEGER NOT NULL CHECK (state IN (0, 1, 2, 3, 4, 5)),
    why TEXT,
    parcel BIGINT,
    sent_ms BIGINT
);
CREATE UNIQUE INDEX reminder_once ON reminder (appointment, lead, generation);
CREATE INDEX reminder_due ON reminder (state, due_ms);
CREATE INDEX reminder_client ON reminder (client);

-- Clients who wait for a time, first come first served; a freed one is offered to the first who fits, with a hold.
CREATE TABLE waiting (
    id BIGINT NOT NULL PRIMARY KEY,
    client BIGINT NOT NULL,
    office TEXT NOT NULL,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    offered BIGINT,
    made_ms BIGINT NOT NULL
);
CREATE UNIQUE INDEX waiting_client ON waiting (client, office, kind);
CREATE INDEX waiting_office ON waiting (office, kind, id);
