CREATE TABLE improvement (
    id INTEGER PRIMARY KEY,
    cause TEXT NOT NULL,
    issue TEXT NOT NULL,
    state TEXT NOT NULL,
    opened_ms INTEGER NOT NULL,
    fixed_ms INTEGER,
    json TEXT NOT NULL
);

-- Stands for one judgement of a person on one thing the product said of a call.
CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    call TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    utterance INTEGER NOT NULL,
    signal TEXT NOT NULL,
    becomes TEXT NOT NULL,
    role TEXT NOT NULL,
    made_by TEXT NOT NULL,
    note TEXT NOT NULL,
    answers INTEGER
);

CREATE INDEX review_by_call ON review (call, id);
CREATE INDEX review_by_kind ON review (kind, at_ms);

CREATE TABLE report_notice (
    id INTEGER PRIMARY KEY,
    call TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    seen_by TEXT NOT NULL,
    role TEXT NOT NULL,
    act TEXT NOT NULL
);

CREATE INDEX notice_by_call ON report_notice (call, id);
