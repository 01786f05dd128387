CREATE TABLE call (
    id TEXT PRIMARY KEY,
    language TEXT NOT NULL,
    agent TEXT NOT NULL,
    team TEXT NOT NULL,
    customer TEXT,
    door TEXT NOT NULL,
    started_ms INTEGER NOT NULL,
    ended_ms INTEGER,
    end_reason TEXT,
    duration_ms INTEGER NOT NULL DEFAULT 0,
    peak_risk REAL NOT NULL DEFAULT 0,
    final_risk REAL NOT NULL DEFAULT 0,
    level TEXT NOT NULL DEFAULT 'GREEN',
    t1 INTEGER NOT NULL DEFAULT 0,
    t2 INTEGER NOT NULL DEFAULT 0,
    t3 INTEGER NOT NULL DEFAULT 0,
    cues INTEGER NOT NULL DEFAULT 0,
    issue TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;

CREATE INDEX call_by_start ON call (started_ms);
CREATE INDEX call_by_agent ON call (agent, started_ms);
CREATE INDEX call_open ON call (ended_ms) WHERE ended_ms IS NULL;

CREATE TABLE event (
    seq INTEGER PRIMARY KEY,
    call TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    kind TEXT NOT NULL,
    heard INTEGER NOT NULL,
    json TEXT NOT NULL
);

CREATE INDEX event_by_call ON event (call, seq);
