package dev.becalm.store;

import dev.becalm.call.CallId;
import dev.becalm.call.CallInfo;
import dev.becalm.report.CallDigest;
import dev.becalm.report.CallDigest.Lead;
import dev.becalm.report.CallDigest.Risk;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keeps the digests of ended calls, and finds the calls that have none yet. Blocks on the disk. */
public final class DigestStore {
    private static final String INSERT = "INSERT INTO digest (id, call, started_ms, duration_ms, language, agent, team,"
            + " customer, door, voice, issue, outcome, level, peak_risk, final_risk, peak_heat, final_heat, t1, t2, t3,"
            + " triggered, alerted_before, lead_turns, lead_ms, motive, fault, situation, deflections, handling, predicted)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final List<String> TABLES = List.of("digest_signal", "digest_cause", "digest_cue", "digest_line");

    private static final Duration PATTERN = Duration.ofDays(30);

    private final Jdbi jdbi;

    DigestStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Ended calls without a digest, the oldest first. */
    public List<CallId> missing(int limit) {
        return jdbi.withHandle(handle -> handle.select(
                        "SELECT id FROM call WHERE ended_ms IS NOT NULL AND id NOT IN (SELECT call FROM digest)"
                                + " ORDER BY started_ms LIMIT ?",
                        limit)
                .mapTo(String.class)
                .map(CallId::new)
                .list());
    }

    /** Other calls about the same issue in the thirty days up to this one. */
    public int sameIssue(String issue, CallInfo call) {
        if (issue.isEmpty()) {
            return 0;
        }
        return jdbi.withHandle(handle -> handle.select(
                        "SELECT count(*) FROM digest WHERE issue = ? AND call <> ? AND started_ms BETWEEN ? AND ?",
                        issue,
                        call.id().value(),
                        call.startedAt().minus(PATTERN).toEpochMilli(),
                        call.startedAt().toEpochMilli())
                .mapTo(Integer.class)
                .one());
    }

    /** Keeps these digests, each in the place of an older one of the same call. */
    public void keep(List<CallDigest> digests) {
        jdbi.useTransaction(handle -> {
            long next = handle.select("SELECT coalesce(max(id), 0) FROM digest")
                            .mapTo(Long.class)
                            .one()
                    + 1;
            digests.forEach(digest -> forget(handle, digest.info().id().value()));
            write(handle, digests, next);
        });
    }

    private static void forget(Handle handle, String call) {
        handle.select("SELECT id FROM digest WHERE call = ?", call)
                .mapTo(Long.class)
                .findOne()
                .ifPresent(id -> {
                    TABLES.forEach(table -> handle.execute("DELETE FROM " + table + " WHERE digest = ?", id));
                    handle.execute("DELETE FROM digest_words WHERE rowid = ?", id);
                    handle.execute("DELETE FROM digest WHERE id = ?", id);
                });
    }

    private static void write(Handle handle, List<CallDigest> digests, long first) {
        PreparedBatch rows = handle.prepareBatch(INSERT);
        PreparedBatch words = handle.prepareBatch("INSERT INTO digest_words (rowid, words) VALUES (?, ?)");
        PreparedBatch signals = handle.prepareBatch("INSERT INTO digest_signal VALUES (?, ?, ?)");
        PreparedBatch causes = handle.prepareBatch("INSERT OR IGNORE INTO digest_cause VALUES (?, ?)");
        PreparedBatch cues = handle.prepareBatch("INSERT INTO digest_cue VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        PreparedBatch lines = handle.prepareBatch("INSERT OR IGNORE INTO digest_line VALUES (?, ?, ?, ?, ?, ?, ?)");
        long id = first;
        for (CallDigest digest : digests) {
            long row = id++;
            rows.add(values(row, digest));
            words.add(row, SearchText.index(digest.words()));
            digest.signals().forEach((signal, times) -> signals.add(row, signal, times));
            digest.causes().forEach(cause -> causes.add(row, cause));
            digest.cues().forEach(cue -> cues.add(values(row, cue)));
            digest.lines()
                    .forEach(line -> lines.add(
                            row,
                            line.utterance(),
                            line.kind(),
                            line.rule(),
                            line.words(),
                            line.riskBefore(),
                            line.riskAfter()));
        }
        List.of(rows, words, signals, causes, cues, lines).forEach(PreparedBatch::execute);
    }

    private static Object[] values(long row, CallDigest digest) {
        CallInfo info = digest.info();
        Risk risk = digest.risk();
        Lead lead = digest.lead();
        return new Object[] {
            row,
            info.id().value(),
            info.startedAt().toEpochMilli(),
            digest.durationMs(),
            info.language().code(),
            info.agent(),
            info.team(),
            info.customer(),
            info.door(),
            info.voiceAnalysis() ? 1 : 0,
            digest.issue(),
            digest.outcome().name(),
            risk.level(),
            risk.peak(),
            risk.last(),
            risk.peakHeat(),
            risk.lastHeat(),
            risk.t1(),
            risk.t2(),
            risk.t3(),
            lead == null ? 0 : 1,
            lead != null && lead.before() ? 1 : 0,
            lead != null && lead.before() ? lead.turns() : null,
            lead != null && lead.before() ? lead.millis() : null,
            digest.motive(),
            digest.fault(),
            digest.situation(),
            digest.deflections(),
            digest.handling(),
            digest.predicted()
        };
    }

    private static Object[] values(long row, CallDigest.CueUse cue) {
        return new Object[] {
            row,
            cue.cue(),
            cue.play(),
            cue.act(),
            cue.atMs(),
            cue.verdict(),
            cue.said(),
            cue.heatBefore(),
            cue.heatAfter(),
            cue.riskBefore(),
            cue.riskAfter()
        };
    }
}
