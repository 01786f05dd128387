package dev.becalm.web;

import dev.becalm.call.Language;
import dev.becalm.followup.FollowUpConfig;
import dev.becalm.report.document.ImprovementTable;
import dev.becalm.report.improvement.ImprovementItem;
import dev.becalm.report.improvement.ImprovementReport;
import dev.becalm.store.Slicing;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What many calls together show, and what is being improved. */
final class ImprovementApi {
    private static final long MOST_BYTES = 64 * 1024;
    private static final Duration MONTH = Duration.ofDays(30);

    private final Asking asking;
    private final Clock clock;
    private final FollowUpConfig config;

    ImprovementApi(Asking asking, Clock clock, FollowUpConfig config) {
        this.asking = asking;
        this.clock = clock;
        this.config = config;
    }

    void mount(Router router) {
        router.post("/api/v1/improvement/*").handler(BodyHandler.create(false).setBodyLimit(MOST_BYTES));
        router.get("/api/v1/improvement").handler(this::report);
        router.get("/api/v1/improvement.csv").handler(this::table);
        router.get("/api/v1/improvement/items").handler(this::items);
        router.post("/api/v1/improvement/items").handler(context -> keep(context, 0));
        router.post("/api/v1/improvement/items/:item").handler(this::change);
    }

    private void report(RoutingContext context) {
        Slicing slicing = slicing(context);
        asking.json(context, () -> Optional.of(make(slicing)));
    }

    private ImprovementReport make(Slicing slicing) {
        return asking.journal().improvement().report(slicing, config.recurrenceWithin());
    }

    private void table(RoutingContext context) {
        Slicing slicing = slicing(context);
        asking.ask(context, () -> ImprovementTable.of(make(slicing)))
                .onSuccess(table -> Replies.file(context, "text/csv; charset=utf-8", "improvement.csv", table))
                .onFailure(context::fail);
    }

    /** The last thirty days where nothing else is asked for. */
    private Slicing slicing(RoutingContext context) {
        @Nullable Instant to = Asking.time(context, "to");
        @Nullable Instant from = Asking.time(context, "from");
        Instant end = to == null ? clock.instant() : to;
        @Nullable String language = Asking.text(context, "language");
        return new Slicing(
                from == null ? end.minus(MONTH) : from,
                end,
                Asking.text(context, "team"),
                language == null ? null : Language.of(language).code());
    }

    private void items(RoutingContext context) {
        asking.json(context, () -> Optional.of(asking.journal().improvement().items()));
    }

    /** An improvement as people write it. */
    private record Item(
            String title,
            @Nullable String cause,
            @Nullable String issue,
            @Nullable String owner,
            ImprovementItem.State state,
            @Nullable Instant due,
            @Nullable Instant fixed,
            @Nullable List<Long> cases,
            @Nullable String note) {
        ImprovementItem numbered(long id, Instant opened) {
            return new ImprovementItem(
                    id,
                    title,
                    cause == null ? "" : cause,
                    issue == null ? "" : issue,
                    owner == null ? "" : owner,
                    state,
                    opened,
                    due,
                    fixed,
                    cases == null ? List.of() : cases,
                    note == null ? "" : note);
        }
    }

    private void change(RoutingContext context) {
        String id = context.pathParam("item");
        if (!id.matches("\\d{1,9}")) {
            throw new IllegalArgumentException("item must be a number");
        }
        keep(context, Long.parseLong(id));
    }

    private void keep(RoutingContext context, long id) {
        Item item = Asking.body(context, Item.class);
        Instant now = clock.instant();
        ImprovementItem checked = item.numbered(id, now);
        asking.json(context, () -> {
            var store = asking.journal().improvement();
            Optional<ImprovementItem> before = store.item(id);
            return id != 0 && before.isEmpty()
                    ? Optional.empty()
                    : Optional.of(store.keep(before.map(known -> item.numbered(id, known.opened()))
                            .orElse(checked)));
        });
    }
}
