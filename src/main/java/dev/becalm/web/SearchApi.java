package dev.becalm.web;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.report.CallDigest;
import dev.becalm.report.document.Csv;
import dev.becalm.risk.RiskChanged;
import dev.becalm.store.CallFilter;
import dev.becalm.store.CallSearch;
import dev.becalm.store.FoundCall;
import dev.becalm.store.Page;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finding calls: by time, agent, team, customer, risk, signal, outcome and words; as pages or as a table. */
final class SearchApi {
    private static final int MOST_ROWS = 500;
    private static final int MOST_EXPORTED = 10_000;
    private static final List<String> COLUMNS = List.of(
            "call",
            "startedAt",
            "durationMs",
            "language",
            "agent",
            "team",
            "customer",
            "issue",
            "level",
            "outcome",
            "peakRisk",
            "finalRisk",
            "t1",
            "t2",
            "t3",
            "cues",
            "handling",
            "predicted",
            "case");

    private final Asking asking;

    SearchApi(Asking asking) {
        this.asking = asking;
    }

    void mount(Router router) {
        router.get("/api/v1/search").handler(this::search);
        router.get("/api/v1/search.csv").handler(this::export);
    }

    private void search(RoutingContext context) {
        CallFilter filter = filter(context);
        String order = order(context);
        int limit = Asking.number(context, "limit", 50, MOST_ROWS);
        int offset = Asking.number(context, "offset", 0, Integer.MAX_VALUE);
        asking.json(context, () -> Optional.of(find(filter, order, limit, offset)));
    }

    private Page<FoundCall> find(CallFilter filter, String order, int limit, int offset) {
        return asking.journal().search().find(filter, order, limit, offset);
    }

    private void export(RoutingContext context) {
        CallFilter filter = filter(context);
        String order = order(context);
        asking.ask(context, () -> table(find(filter, order, MOST_EXPORTED, 0).items()))
                .onSuccess(table -> Replies.file(context, "text/csv; charset=utf-8", "calls.csv", table))
                .onFailure(context::fail);
    }

    private static String table(List<FoundCall> calls) {
        Csv csv = new Csv().row(COLUMNS.toArray());
        for (FoundCall found : calls) {
            var call = found.call();
            csv.row(
                    call.id(),
                    call.startedAt(),
                    call.durationMs(),
                    call.language(),
                    call.agent(),
                    call.team(),
                    call.customer(),
                    call.issue(),
                    call.level(),
                    found.outcome(),
                    call.peakRisk(),
                    call.finalRisk(),
                    call.t1(),
                    call.t2(),
                    call.t3(),
                    call.cues(),
                    found.handling(),
                    found.predicted(),
                    found.caseNumber());
        }
        return csv.text();
    }

    private static String order(RoutingContext context) {
        String order = Asking.text(context, "order");
        if (order != null && !CallSearch.ORDERS.contains(order)) {
            throw new IllegalArgumentException("order must be latest or riskiest");
        }
        return order == null ? "latest" : order;
    }

    private static CallFilter filter(RoutingContext context) {
        @Nullable String language = Asking.text(context, "language");
        @Nullable String risk = Asking.text(context, "risk");
        return new CallFilter(
                Asking.time(context, "from"),
                Asking.time(context, "to"),
                Asking.text(context, "agent"),
                Asking.text(context, "team"),
                Asking.text(context, "customer"),
                language == null ? null : Language.of(language).code(),
                Asking.text(context, "issue"),
                Asking.oneOf(context, "level", RiskChanged.Level.class),
                Asking.oneOf(context, "outcome", CallDigest.Outcome.class),
                Asking.oneOf(context, "signal", SignalId.class),
                Asking.text(context, "text"),
                risk == null ? null : (double) Asking.number(context, "risk", 0, 100));
    }
}
