-- Secret addresses of counsellors' calendars: only a hash of each is kept. One each; a new one ends the old one.
CREATE TABLE calendar_feed (
    staff BIGINT NOT NULL PRIMARY KEY,
    hash TEXT NOT NULL,
    made_ms BIGINT NOT NULL
);
CREATE UNIQUE INDEX calendar_feed_hash ON calendar_feed (hash);

-- Calendars of elsewhere whose busy times are taken over. The address is a secret, sealed with the installation's key.
-- `resource` is a counsellor's word (`s.<number>`); without one the times are the whole office's.
CREATE TABLE calendar_import (
    id BIGINT NOT NULL PRIMARY KEY,
    office TEXT NOT NULL,
    resource TEXT NOT NULL,
    staff BIGINT,
    sealed BYTEA NOT NULL,
    due_ms BIGINT NOT NULL,
    read_ms BIGINT,
    fault TEXT
);
CREATE UNIQUE INDEX calendar_import_once ON calendar_import (office, resource);
CREATE INDEX calendar_import_due ON calendar_import (due_ms);
