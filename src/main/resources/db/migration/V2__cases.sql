CREATE TABLE complaint_case (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    call TEXT NOT NULL UNIQUE,
    language TEXT NOT NULL,
    customer TEXT,
    agent TEXT NOT NULL,
    team TEXT NOT NULL,
    issue TEXT NOT NULL,
    state TEXT NOT NULL,
    severity TEXT NOT NULL,
    opened_ms INTEGER NOT NULL,
    changed_ms INTEGER NOT NULL,
    owner TEXT NOT NULL,
    closing TEXT NOT NULL,
    notes TEXT NOT NULL,
    token TEXT NOT NULL UNIQUE,
    predicted REAL,
    asked_ms INTEGER,
    given INTEGER,
    given_ms INTEGER,
    comment TEXT NOT NULL DEFAULT ''
);

-- Six digits from the start: short enough to be read out, long enough not to look like a queue number.
INSERT INTO sqlite_sequence (name, seq) VALUES ('complaint_case', 100000);

CREATE INDEX case_by_customer ON complaint_case (customer, opened_ms);
CREATE INDEX case_by_state ON complaint_case (state, opened_ms);
CREATE INDEX case_by_opening ON complaint_case (opened_ms);

CREATE TABLE case_step (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    state TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    done_by TEXT NOT NULL,
    note TEXT NOT NULL
);

CREATE INDEX step_by_case ON case_step (number, id);

CREATE TABLE duty (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    promised_by TEXT NOT NULL,
    owner TEXT NOT NULL,
    text TEXT NOT NULL,
    utterance INTEGER NOT NULL,
    due_ms INTEGER,
    due_said TEXT NOT NULL,
    status TEXT NOT NULL,
    done_ms INTEGER,
    reminded TEXT NOT NULL DEFAULT ''
);

CREATE INDEX duty_by_case ON duty (number, id);
CREATE INDEX duty_open ON duty (due_ms) WHERE status = 'OPEN';

CREATE TABLE observation (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    metric TEXT NOT NULL,
    value REAL NOT NULL
);

CREATE INDEX observation_by_case ON observation (number, metric, at_ms);

CREATE TABLE follow_up_call (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    json TEXT NOT NULL
);

CREATE INDEX follow_up_by_case ON follow_up_call (number, at_ms);
