package dev.becalm.store;

import com.google.common.io.BaseEncoding;
import dev.becalm.call.Party;
import dev.becalm.followup.CaseDraft;
import dev.becalm.followup.CaseState;
import dev.becalm.followup.CaseStep;
import dev.becalm.followup.ComplaintCase;
import dev.becalm.followup.ComplaintCase.Closing;
import dev.becalm.followup.Duty;
import dev.becalm.followup.FollowUpCall;
import dev.becalm.followup.Observation;
import dev.becalm.followup.TextToSend;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes cases and what is owed for them. Blocks on the disk: never from the event loop. */
public final class CaseStore {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 16;
    private static final List<Duty.Kind> MUST_BE_DONE =
            List.of(Duty.Kind.PROMISE, Duty.Kind.CALL_BACK, Duty.Kind.TEXT_TO_SEND, Duty.Kind.LEGAL_REVIEW);

    private final Jdbi jdbi;
    private final CaseQueries queries;

    CaseStore(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.queries = new CaseQueries(jdbi);
    }

    /**
     * Stores the case of a call, or brings the one it has up to date with what the call has led to since. What people
     * have done to the case stays.
     */
    public ComplaintCase keep(CaseDraft draft, Instant now) {
        return jdbi.inTransaction(handle -> {
            Optional<ComplaintCase> known =
                    CaseQueries.byCall(handle, draft.complaint().call());
            if (known.isPresent() && touched(handle, known.get().number())) {
                return known.get();
            }
            ComplaintCase stored = known.isPresent()
                    ? rewrite(handle, draft.complaint().numbered(known.get().number()), now)
                    : insert(handle, draft.complaint(), now);
            handle.execute(
                    "UPDATE complaint_case SET predicted = ? WHERE number = ?", draft.predicted(), stored.number());
            draft.steps().forEach(step -> addStep(handle, stored.number(), step));
            draft.duties().forEach(duty -> addDuty(handle, stored.number(), duty));
            if (draft.given() != null) {
                ratedOnTheLine(handle, stored.number(), draft.given(), now);
            }
            return stored;
        });
    }

    private static boolean touched(Handle handle, long number) {
        return handle.select(
                                "SELECT count(*) FROM case_step WHERE number = ? AND done_by <> ?",
                                number,
                                CaseStep.BY_CALL)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    private static ComplaintCase rewrite(Handle handle, ComplaintCase complaint, Instant now) {
        handle.execute("DELETE FROM case_step WHERE number = ?", complaint.number());
        handle.execute("DELETE FROM duty WHERE number = ?", complaint.number());
        update(handle, complaint, now);
        return complaint;
    }

    private static ComplaintCase insert(Handle handle, ComplaintCase complaint, Instant now) {
        byte[] token = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(token);
        long number = handle.createUpdate("INSERT INTO complaint_case (call, language, customer, agent, team, issue,"
                        + " state, severity, opened_ms, changed_ms, owner, closing, notes, token)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, complaint.call())
                .bind(1, complaint.language().code())
                .bind(2, complaint.customer())
                .bind(3, complaint.agent())
                .bind(4, complaint.team())
                .bind(5, complaint.issue())
                .bind(6, complaint.state().name())
                .bind(7, complaint.severity().name())
                .bind(8, complaint.opened().toEpochMilli())
                .bind(9, now.toEpochMilli())
                .bind(10, complaint.owner())
                .bind(11, complaint.closing().name())
                .bind(12, CaseRows.write(complaint.notes()))
                .bind(13, BaseEncoding.base32().lowerCase().omitPadding().encode(token))
                .executeAndReturnGeneratedKeys("number")
                .mapTo(Long.class)
                .one();
        return complaint.numbered(number);
    }

    private static void update(Handle handle, ComplaintCase complaint, Instant now) {
        handle.execute(
                "UPDATE complaint_case SET issue = ?, state = ?, severity = ?, changed_ms = ?, owner = ?, closing = ?,"
                        + " notes = ? WHERE number = ?",
                complaint.issue(),
                complaint.state().name(),
                complaint.severity().name(),
                now.toEpochMilli(),
                complaint.owner(),
                complaint.closing().name(),
                CaseRows.write(complaint.notes()),
                complaint.number());
    }

    private static void addStep(Handle handle, long number, CaseStep step) {
        handle.execute(
                "INSERT INTO case_step (number, state, at_ms, done_by, note) VALUES (?, ?, ?, ?, ?)",
                number,
                step.state().name(),
                step.at().toEpochMilli(),
                step.by(),
                step.note());
    }

    private static void addDuty(Handle handle, long number, Duty duty) {
        handle.execute(
                "INSERT INTO duty (number, kind, promised_by, owner, text, utterance, due_ms, due_said, status, done_ms)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                duty.kind().name(),
                duty.by().name(),
                duty.owner(),
                duty.text().replace(TextToSend.CASE, String.valueOf(number)),
                duty.utterance(),
                CaseRows.millis(duty.due()),
                duty.dueSaid(),
                duty.status().name(),
                CaseRows.millis(duty.doneAt()));
    }

    /** Adds something to be done. */
    public void owe(long number, Duty duty) {
        jdbi.useTransaction(handle -> addDuty(handle, known(handle, number).number(), duty));
    }

    /**
     * Brings a case into a state.
     *
     * @param closing how it ends; only with {@code CLOSED}
     * @throws IllegalArgumentException saying what stands against it
     */
    public ComplaintCase move(long number, CaseStep step, Closing closing) {
        return jdbi.inTransaction(handle -> {
            ComplaintCase before = known(handle, number);
            if (!before.state().mayBecome(step.state())) {
                throw new IllegalArgumentException(
                        "a case in state " + before.state() + " cannot become " + step.state());
            }
            if (step.state() == CaseState.CLOSED) {
                requireClosable(handle, number, closing);
            }
            ComplaintCase after =
                    before.in(step.state()).closed(step.state().open() ? Closing.NONE : kept(before, closing));
            update(handle, after, step.at());
            addStep(handle, number, step);
            return after;
        });
    }

    private static Closing kept(ComplaintCase before, Closing closing) {
        return closing == Closing.NONE ? before.closing() : closing;
    }

    private static void requireClosable(Handle handle, long number, Closing closing) {
        if (closing == Closing.NONE) {
            throw new IllegalArgumentException("closing a case needs how it ended");
        }
        long owed = CaseQueries.duties(handle, number).stream()
                .filter(duty -> duty.status() == Duty.Status.OPEN && MUST_BE_DONE.contains(duty.kind()))
                .filter(duty -> duty.by() != Party.CUSTOMER)
                .count();
        boolean customerWaits = closing == Closing.SATISFIED || closing == Closing.RESIGNED;
        if (owed > 0 && customerWaits) {
            throw new IllegalArgumentException("the case still owes " + owed + " things to the customer");
        }
    }

    /** Changes owner, decision, solution or lesson. */
    public ComplaintCase change(long number, UnaryOperator<ComplaintCase> change, Instant now) {
        return jdbi.inTransaction(handle -> {
            ComplaintCase after = change.apply(known(handle, number));
            update(handle, after, now);
            return after;
        });
    }

    /** Settles a duty of a case. */
    public Duty settle(long number, long duty, Duty.Status how, Instant now) {
        return jdbi.inTransaction(handle -> {
            Duty settled = CaseQueries.duties(handle, number).stream()
                    .filter(one -> one.id() == duty)
                    .findFirst()
                    .orElseThrow(() -> new UnknownCase("case " + number + " has no duty " + duty))
                    .settled(how, now);
            handle.execute(
                    "UPDATE duty SET status = ?, done_ms = ? WHERE id = ?", how.name(), now.toEpochMilli(), duty);
            return settled;
        });
    }

    /** The customer was asked how satisfied they are. */
    public void asked(long number, Instant now) {
        jdbi.useTransaction(handle -> handle.execute(
                "UPDATE complaint_case SET asked_ms = coalesce(asked_ms, ?) WHERE number = ?",
                now.toEpochMilli(),
                known(handle, number).number()));
    }

    /** The customer has answered, 1 to 5; the survey is done with that. */
    public void rated(long number, int given, String comment, Instant now) {
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "UPDATE complaint_case SET given = ?, given_ms = ?, comment = ?, asked_ms = coalesce(asked_ms, ?)"
                            + " WHERE number = ?",
                    given,
                    now.toEpochMilli(),
                    comment,
                    now.toEpochMilli(),
                    known(handle, number).number());
            surveyed(handle, number, now);
        });
    }

    // An answer that was given on the line counts until the customer gives another.
    private static void ratedOnTheLine(Handle handle, long number, int given, Instant now) {
        handle.execute(
                "UPDATE complaint_case SET given = ?, given_ms = ?, asked_ms = coalesce(asked_ms, ?)"
                        + " WHERE number = ? AND given IS NULL",
                given,
                now.toEpochMilli(),
                now.toEpochMilli(),
                number);
        surveyed(handle, number, now);
    }

    private static void surveyed(Handle handle, long number, Instant now) {
        handle.execute(
                "UPDATE duty SET status = 'DONE', done_ms = ? WHERE number = ? AND kind = 'SURVEY' AND status = 'OPEN'",
                now.toEpochMilli(),
                number);
    }

    public void observed(long number, Observation reading) {
        jdbi.useTransaction(handle -> handle.execute(
                "INSERT INTO observation (number, at_ms, metric, value) VALUES (?, ?, ?, ?)",
                known(handle, number).number(),
                reading.at().toEpochMilli(),
                reading.metric(),
                reading.value()));
    }

    public void calledBack(long number, FollowUpCall call) {
        jdbi.useTransaction(handle -> handle.execute(
                "INSERT INTO follow_up_call (number, at_ms, json) VALUES (?, ?, ?)",
                known(handle, number).number(),
                call.at().toEpochMilli(),
                CaseRows.write(call)));
    }

    public CaseQueries queries() {
        return queries;
    }

    private static ComplaintCase known(Handle handle, long number) {
        return CaseQueries.byNumber(handle, number).orElseThrow(() -> new UnknownCase("no such case: " + number));
    }
}
