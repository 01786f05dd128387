CREATE TABLE digest (
    id INTEGER PRIMARY KEY,
    call TEXT NOT NULL UNIQUE,
    started_ms INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    language TEXT NOT NULL,
    agent TEXT NOT NULL,
    team TEXT NOT NULL,
    customer TEXT,
    door TEXT NOT NULL,
    voice INTEGER NOT NULL,
    issue TEXT NOT NULL,
    outcome TEXT NOT NULL,
    level TEXT NOT NULL,
    peak_risk REAL NOT NULL,
    final_risk REAL NOT NULL,
    peak_heat REAL NOT NULL,
    final_heat REAL NOT NULL,
    t1 INTEGER NOT NULL,
    t2 INTEGER NOT NULL,
    t3 INTEGER NOT NULL,
    triggered INTEGER NOT NULL,
    alerted_before INTEGER NOT NULL,
    lead_turns INTEGER,
    lead_ms INTEGER,
    motive TEXT NOT NULL,
    fault TEXT NOT NULL,
    situation TEXT NOT NULL,
    deflections INTEGER NOT NULL,
    handling REAL,
    predicted REAL
);

CREATE INDEX digest_by_start ON digest (started_ms);
CREATE INDEX digest_by_agent ON digest (agent, started_ms);
CREATE INDEX digest_by_team ON digest (team, started_ms);
CREATE INDEX digest_by_customer ON digest (customer, started_ms);
CREATE INDEX digest_by_risk ON digest (peak_risk);

CREATE TABLE digest_signal (
    digest INTEGER NOT NULL,
    signal TEXT NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (digest, signal)
) WITHOUT ROWID;

CREATE INDEX digest_with_signal ON digest_signal (signal, digest);

CREATE TABLE digest_cause (
    digest INTEGER NOT NULL,
    cause TEXT NOT NULL,
    PRIMARY KEY (digest, cause)
) WITHOUT ROWID;

CREATE TABLE digest_cue (
    digest INTEGER NOT NULL,
    cue TEXT NOT NULL,
    play TEXT NOT NULL,
    act TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    verdict TEXT,
    said INTEGER,
    heat_before REAL,
    heat_after REAL,
    risk_before REAL,
    risk_after REAL,
    PRIMARY KEY (digest, cue)
) WITHOUT ROWID;

CREATE TABLE digest_line (
    digest INTEGER NOT NULL,
    utterance INTEGER NOT NULL,
    kind TEXT NOT NULL,
    rule TEXT NOT NULL,
    words TEXT NOT NULL,
    risk_before REAL NOT NULL,
    risk_after REAL NOT NULL,
    PRIMARY KEY (digest, utterance, kind)
) WITHOUT ROWID;

-- The words themselves lie in the journal; this only finds them.
CREATE VIRTUAL TABLE digest_words USING fts5 (words, content = '', contentless_delete = 1);
