package dev.becalm.web;

import dev.becalm.call.CallId;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.followup.CaseNotes;
import dev.becalm.followup.CaseState;
import dev.becalm.followup.CaseStep;
import dev.becalm.followup.ComplaintCase;
import dev.becalm.followup.ComplaintCase.Closing;
import dev.becalm.followup.CustomerWording;
import dev.becalm.followup.Duty;
import dev.becalm.followup.FollowUpCall;
import dev.becalm.followup.FollowUpNotice;
import dev.becalm.followup.FollowUpReading;
import dev.becalm.followup.Observation;
import dev.becalm.followup.Severity;
import dev.becalm.store.CaseFilter;
import dev.becalm.store.CaseStore;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Cases after calls: where they stand, what is owed, what people do about it, and what the customer may see. */
final class CaseApi {
    private static final long MOST_BYTES = 64 * 1024;
    private static final int MOST_ROWS = 500;

    private final Asking asking;
    private final Clock clock;
    private final Consumer<FollowUpNotice> tell;

    CaseApi(Asking asking, Clock clock, Consumer<FollowUpNotice> tell) {
        this.asking = asking;
        this.clock = clock;
        this.tell = tell;
    }

    void mount(Router router) {
        router.post("/api/v1/cases/*").handler(BodyHandler.create(false).setBodyLimit(MOST_BYTES));
        router.get("/api/v1/cases").handler(this::list);
        router.get("/api/v1/cases/:number").handler(context -> asking.json(context, () -> find(number(context))));
        router.get("/api/v1/calls/:id/case").handler(this::ofCall);
        router.get("/api/v1/due").handler(this::due);
        router.get("/api/v1/status/:token").handler(this::status);
        router.post("/api/v1/cases/:number").handler(this::change);
        router.post("/api/v1/cases/:number/state").handler(this::move);
        router.post("/api/v1/cases/:number/duties").handler(this::owe);
        router.post("/api/v1/cases/:number/duties/:duty").handler(this::settle);
        router.post("/api/v1/cases/:number/satisfaction").handler(this::rate);
        router.post("/api/v1/cases/:number/observations").handler(this::observe);
        router.post("/api/v1/cases/:number/calls").handler(this::calledBack);
    }

    private Optional<?> find(long number) {
        return store().queries().find(number);
    }

    private CaseStore store() {
        return asking.journal().cases();
    }

    private void list(RoutingContext context) {
        boolean overdue = "true".equals(Asking.text(context, "overdue"));
        var filter = new CaseFilter(
                Asking.oneOf(context, "state", CaseState.class),
                Asking.text(context, "team"),
                Asking.text(context, "agent"),
                Asking.text(context, "owner"),
                Asking.text(context, "customer"),
                Asking.oneOf(context, "severity", Severity.class),
                "true".equals(Asking.text(context, "open")),
                overdue ? clock.instant() : null,
                Asking.number(context, "limit", 50, MOST_ROWS),
                Asking.number(context, "offset", 0, Integer.MAX_VALUE));
        asking.json(context, () -> Optional.of(store().queries().list(filter)));
    }

    private void ofCall(RoutingContext context) {
        CallId id = CallApi.id(context);
        asking.json(context, () -> store().queries().ofCall(id.value()));
    }

    private void due(RoutingContext context) {
        int hours = Asking.number(context, "hours", 24, 24 * 365);
        Instant now = clock.instant();
        asking.json(
                context,
                () -> Optional.of(asking.journal().due().due(now, now.plus(Duration.ofHours(hours)), MOST_ROWS)));
    }

    /** Read-only and in safe words; the token stands for the right to see it. */
    private void status(RoutingContext context) {
        String token = context.pathParam("token");
        @Nullable String asked = Asking.text(context, "language");
        asking.json(
                context,
                () -> store().queries().withToken(token).map(found -> {
                    Language language = asked == null ? found.language() : Language.of(asked);
                    return Map.of("case", found.number(), "status", CustomerWording.of(found.state(), language));
                }));
    }

    /** What may be changed of a case; null leaves it as it is. */
    private record Change(
            @Nullable String owner,
            CaseNotes.@Nullable Decision decision,
            CaseNotes.@Nullable Solution solution,
            @Nullable String lesson) {
        ComplaintCase apply(ComplaintCase before) {
            CaseNotes notes = before.notes();
            notes = decision == null ? notes : notes.with(decision);
            notes = solution == null ? notes : notes.with(solution);
            notes = lesson == null ? notes : notes.learned(lesson);
            return (owner == null ? before : before.owned(owner)).with(notes);
        }
    }

    private void change(RoutingContext context) {
        long number = number(context);
        Change change = Asking.body(context, Change.class);
        if (change.decision() != null
                && change.decision().outcome() != CaseNotes.Decision.Outcome.NONE
                && change.decision().reason().isBlank()) {
            throw new IllegalArgumentException("a decision needs its reason");
        }
        did(context, number, () -> store().change(number, change::apply, clock.instant()));
    }

    /** A step of a case. */
    private record Move(
            CaseState state,
            String by,
            @Nullable String note,
            @Nullable Closing closing) {}

    private void move(RoutingContext context) {
        long number = number(context);
        Move move = Asking.body(context, Move.class);
        var step = new CaseStep(move.state(), clock.instant(), move.by(), move.note() == null ? "" : move.note());
        Closing closing = move.closing() == null ? Closing.NONE : move.closing();
        did(context, number, () -> store().move(number, step, closing));
    }

    /** Something to be done. */
    private record NewDuty(
            Duty.Kind kind,
            String text,
            @Nullable String owner,
            @Nullable Instant due) {}

    private void owe(RoutingContext context) {
        long number = number(context);
        NewDuty duty = Asking.body(context, NewDuty.class);
        String owner = duty.owner() == null ? "" : duty.owner();
        did(
                context,
                number,
                () -> store().owe(
                                number,
                                new Duty(
                                        0,
                                        duty.kind(),
                                        Party.AGENT,
                                        owner,
                                        duty.text(),
                                        0,
                                        duty.due(),
                                        "",
                                        Duty.Status.OPEN,
                                        null)));
    }

    /** How a duty was settled. */
    private record Settled(Duty.Status status) {}

    private void settle(RoutingContext context) {
        long number = number(context);
        long duty = number(context, "duty");
        Settled settled = Asking.body(context, Settled.class);
        did(context, number, () -> store().settle(number, duty, settled.status(), clock.instant()));
    }

    /** The customer was asked; null for no answer yet. */
    private record Rating(@Nullable Integer given, @Nullable String comment) {
        boolean allowed() {
            return given == null || (given >= 1 && given <= 5);
        }
    }

    private void rate(RoutingContext context) {
        long number = number(context);
        Rating rating = Asking.body(context, Rating.class);
        if (!rating.allowed()) {
            throw new IllegalArgumentException("given must be 1 to 5: " + rating.given());
        }
        did(context, number, () -> {
            if (rating.given() == null) {
                store().asked(number, clock.instant());
            } else {
                String comment = rating.comment() == null ? "" : rating.comment();
                store().rated(number, rating.given(), comment, clock.instant());
            }
        });
    }

    /** A reading brought in from another system. */
    private record Reading(
            String metric, double value, @Nullable Instant at) {}

    private void observe(RoutingContext context) {
        long number = number(context);
        Reading reading = Asking.body(context, Reading.class);
        Instant at = reading.at() == null ? clock.instant() : reading.at();
        did(context, number, () -> store().observed(number, new Observation(at, reading.metric(), reading.value())));
    }

    /** A call back: one that Becalm heard, by its id, or one that somebody ticks off. */
    private record CallBack(
            @Nullable String call,
            @Nullable String by,
            boolean apologised,
            boolean explained,
            boolean retained,
            boolean confirmed,
            @Nullable String note) {}

    private void calledBack(RoutingContext context) {
        long number = number(context);
        CallBack back = Asking.body(context, CallBack.class);
        String note = back.note() == null ? "" : back.note();
        Instant now = clock.instant();
        did(context, number, () -> {
            @Nullable String call = back.call();
            FollowUpCall made = call == null
                    ? new FollowUpCall(
                            now,
                            back.by() == null ? "" : back.by(),
                            "",
                            back.apologised(),
                            back.explained(),
                            back.retained(),
                            back.confirmed(),
                            !note.isBlank(),
                            note)
                    : FollowUpReading.of(asking.journal().queries().events(new CallId(call)), now, note);
            store().calledBack(number, made);
        });
    }

    /** Does it, tells screens and other systems, and answers with the case as it is now. */
    private void did(RoutingContext context, long number, Runnable action) {
        asking.json(context, () -> {
            action.run();
            var file = store().queries().find(number);
            file.ifPresent(found -> {
                boolean closed = !found.complaint().state().open();
                tell.accept(FollowUpNotice.of(
                        closed ? FollowUpNotice.Kind.CASE_CLOSED : FollowUpNotice.Kind.CASE_CHANGED,
                        found.complaint()));
            });
            return file;
        });
    }

    private static long number(RoutingContext context) {
        return number(context, "number");
    }

    private static long number(RoutingContext context, String name) {
        String given = context.pathParam(name);
        if (given.matches("\\d{1,12}")) {
            return Long.parseLong(given);
        }
        throw new IllegalArgumentException(name + " must be a number");
    }
}
