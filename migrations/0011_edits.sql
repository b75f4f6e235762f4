-- How often a message of a case was changed: what becomes of an older wording says nothing of the newer one.
ALTER TABLE case_message ADD COLUMN edits BIGINT NOT NULL DEFAULT 0;
