-- The overlap guard on PostgreSQL.
CREATE EXTENSION IF NOT EXISTS btree_gist;
ALTER TABLE occupancy ADD CONSTRAINT occupancy_overlap
    EXCLUDE USING gist (resource WITH =, seat WITH =, int8range(from_ms, until_ms) WITH &&);
