-- Requests by their time: those that nobody answered are looked for each minute.
CREATE INDEX appointment_asked ON appointment (from_ms) WHERE state = 1;
