-- The overlap guard on SQLite: it has no exclusion constraint, so triggers look before each insert and update.
CREATE TRIGGER occupancy_inserted BEFORE INSERT ON occupancy
WHEN EXISTS (
    SELECT 1 FROM occupancy
    WHERE resource = NEW.resource AND seat = NEW.seat AND from_ms < NEW.until_ms AND until_ms > NEW.from_ms
        AND from_ms > NEW.from_ms - 86400000
        AND appointment <> NEW.appointment
)
BEGIN
    SELECT RAISE(ABORT, 'occupancy_overlap');
END;

CREATE TRIGGER occupancy_updated BEFORE UPDATE OF resource, seat, from_ms, until_ms ON occupancy
WHEN EXISTS (
    SELECT 1 FROM occupancy
    WHERE resource = NEW.resource AND seat = NEW.seat AND from_ms < NEW.until_ms AND until_ms > NEW.from_ms
        AND from_ms > NEW.from_ms - 86400000
        AND appointment <> OLD.appointment
)
BEGIN
    SELECT RAISE(ABORT, 'occupancy_overlap');
END;
