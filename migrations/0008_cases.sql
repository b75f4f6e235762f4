-- A complaint is hidden from everybody who had the client's cases, not only from the last of them: numbers with commas.
ALTER TABLE client_case ADD COLUMN hidden TEXT NOT NULL DEFAULT '';
UPDATE client_case SET hidden = CAST(hidden_from AS TEXT) WHERE hidden_from IS NOT NULL;
ALTER TABLE client_case DROP COLUMN hidden_from;

-- Whether the client said that it was solved: said twice it counts once.
ALTER TABLE client_case ADD COLUMN solved INTEGER NOT NULL DEFAULT 0 CHECK (solved IN (0, 1));

-- When somebody's access ended: nobody who left is kept for ever. Of those who left before this was noted it counts from their
-- joining.
ALTER TABLE staff ADD COLUMN left_ms BIGINT;
UPDATE staff SET left_ms = made_ms WHERE state <> 0;
CREATE INDEX staff_left ON staff (left_ms) WHERE left_ms IS NOT NULL;
