-- What clients reported of the directory ("this number does not work"): sums by service and day, no person.
CREATE TABLE directory_report (
    service TEXT NOT NULL,
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    reports BIGINT NOT NULL,
    PRIMARY KEY (service, kind, day)
);
