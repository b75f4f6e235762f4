-- Beginnings that were offered to somebody who waits, in unix milliseconds with a space between: none is offered twice.
ALTER TABLE waiting ADD COLUMN passed TEXT NOT NULL DEFAULT '';
-- Offers in a row that lapsed without a word.
ALTER TABLE waiting ADD COLUMN silent BIGINT NOT NULL DEFAULT 0;
