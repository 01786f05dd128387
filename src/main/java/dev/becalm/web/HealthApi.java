package dev.becalm.web;

import dev.becalm.store.CallJournal;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** For those who run the product: is it alive, may it take calls, and the meters. */
final class HealthApi {
    private final CallJournal journal;
    private final PrometheusMeterRegistry registry;

    HealthApi(CallJournal journal, PrometheusMeterRegistry registry) {
        this.journal = journal;
        this.registry = registry;
    }

    void mount(Router router) {
        router.get("/health/live").handler(context -> Replies.json(context, "{\"status\":\"up\"}"));
        router.get("/health/ready").handler(this::ready);
        router.get("/metrics")
                .handler(context -> context.response()
                        .putHeader("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
                        .end(registry.scrape()));
    }

    private void ready(RoutingContext context) {
        journal.trouble()
                .ifPresentOrElse(
                        trouble -> Replies.error(context, 503, "the journal cannot be written"),
                        () -> Replies.json(
                                context, new JsonObject().put("status", "ready").encode()));
    }
}
