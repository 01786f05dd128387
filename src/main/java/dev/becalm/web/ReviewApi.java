package dev.becalm.web;

import dev.becalm.call.CallId;
import dev.becalm.call.SignalId;
import dev.becalm.report.LibraryCase;
import dev.becalm.report.Review;
import dev.becalm.report.TrainingRow;
import dev.becalm.store.CallJournal;
import dev.becalm.store.ReviewStore.Act;
import dev.becalm.store.ReviewStore.Notice;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people say of reports: disputes, answers, relabels, cases to learn from; and what training can take from it. */
final class ReviewApi {
    private static final long MOST_BYTES = 16 * 1024;
    private static final int MOST_ROWS = 1_000;

    private final Asking asking;
    private final Clock clock;

    ReviewApi(Asking asking, Clock clock) {
        this.asking = asking;
        this.clock = clock;
    }

    void mount(Router router) {
        router.get("/api/v1/calls/:id/reviews").handler(this::ofCall);
        router.post("/api/v1/calls/:id/reviews")
                .handler(BodyHandler.create(false).setBodyLimit(MOST_BYTES));
        router.post("/api/v1/calls/:id/reviews").handler(this::add);
        router.get("/api/v1/reviews/open").handler(this::open);
        router.get("/api/v1/reviews/training.jsonl").handler(this::training);
        router.get("/api/v1/case-library").handler(this::library);
        router.get("/api/v1/calls/:id/report/notices").handler(this::notices);
        router.post("/api/v1/calls/:id/report/notices")
                .handler(BodyHandler.create(false).setBodyLimit(MOST_BYTES));
        router.post("/api/v1/calls/:id/report/notices").handler(this::notice);
    }

    private void ofCall(RoutingContext context) {
        CallId id = CallApi.id(context);
        asking.json(
                context, () -> known(id).map(call -> asking.journal().reviews().of(call)));
    }

    private Optional<String> known(CallId id) {
        return asking.journal().queries().call(id).map(call -> id.value());
    }

    /** A review as people write it. */
    private record NewReview(
            Review.Kind kind,
            String target,
            @Nullable Integer utterance,
            @Nullable String signal,
            @Nullable String becomes,
            Review.Role role,
            String by,
            @Nullable String note,
            @Nullable Long answers) {}

    private void add(RoutingContext context) {
        CallId id = CallApi.id(context);
        NewReview given = Asking.body(context, NewReview.class);
        var review = new Review(
                0,
                id.value(),
                clock.instant(),
                given.kind(),
                given.target(),
                given.utterance() == null ? 0 : given.utterance(),
                signals(given.signal()),
                signals(given.becomes()),
                given.role(),
                given.by(),
                given.note() == null ? "" : given.note(),
                given.answers());
        asking.json(
                context, () -> known(id).map(call -> asking.journal().reviews().add(review)));
    }

    private static String signals(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return "";
        }
        return Arrays.stream(given.split(","))
                .map(signal -> signal.strip().toUpperCase(Locale.ROOT))
                .map(ReviewApi::signal)
                .collect(Collectors.joining(","));
    }

    private static String signal(String name) {
        if (Arrays.stream(SignalId.values()).noneMatch(id -> id.name().equals(name))) {
            throw new IllegalArgumentException("no such signal: " + name);
        }
        return name;
    }

    private void open(RoutingContext context) {
        asking.json(context, () -> Optional.of(asking.journal().reviews().openDisputes(MOST_ROWS)));
    }

    /** One JSON object on each line, as the training of signals takes it. */
    private void training(RoutingContext context) {
        asking.ask(context, () -> trainingRows(asking.journal()))
                .onSuccess(rows -> Replies.file(context, "application/x-ndjson", "relabels.jsonl", rows))
                .onFailure(context::fail);
    }

    private record Turn(String call, int utterance) {}

    private static String trainingRows(CallJournal journal) {
        Map<Turn, List<Review>> byTurn = journal.reviews().corrections(MOST_ROWS).stream()
                .collect(Collectors.groupingBy(
                        one -> new Turn(one.call(), one.utterance()), LinkedHashMap::new, Collectors.toList()));
        return byTurn.entrySet().stream()
                .flatMap(each ->
                        TrainingRow.of(
                                each.getValue(),
                                journal.queries()
                                        .events(new CallId(each.getKey().call())))
                                .stream())
                .map(row -> Asking.write(row) + "\n")
                .collect(Collectors.joining());
    }

    private void library(RoutingContext context) {
        asking.json(context, () -> {
            CallJournal journal = asking.journal();
            var marks = journal.reviews().of(List.of(Review.Kind.GOOD_CASE, Review.Kind.BAD_CASE), MOST_ROWS);
            return Optional.of(marks.stream()
                    .map(mark -> LibraryCase.of(mark, journal.queries().events(new CallId(mark.call()))))
                    .toList());
        });
    }

    private void notices(RoutingContext context) {
        CallId id = CallApi.id(context);
        asking.json(
                context, () -> known(id).map(call -> asking.journal().reviews().notices(call)));
    }

    /** Somebody has read a report or done something about it. */
    private record NewNotice(String by, String role, Act act) {}

    private void notice(RoutingContext context) {
        CallId id = CallApi.id(context);
        NewNotice given = Asking.body(context, NewNotice.class);
        var notice = new Notice(clock.instant(), given.by(), given.role(), given.act());
        asking.json(
                context,
                () -> known(id).map(call -> {
                    asking.journal().reviews().noticed(call, notice);
                    return notice;
                }));
    }
}
