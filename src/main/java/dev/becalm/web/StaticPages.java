package dev.becalm.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.StaticHandler;

/** The screens, and the headers that keep any page from loading or sending anything elsewhere. */
final class StaticPages {
    private static final String POLICY = ContentPolicy.header();

    private StaticPages() {}

    static void mount(Router router) {
        router.get().handler(StaticPages::guard);
        page(router, "/", "index.html");
        page(router, "/agent/*", "agent.html");
        page(router, "/wallboard", "wallboard.html");
        page(router, "/report/*", "report.html");
        page(router, "/calls", "calls.html");
        page(router, "/cases", "cases.html");
        page(router, "/cases/:number", "cases.html");
        page(router, "/improvement", "improvement.html");
        page(router, "/status/:token", "status.html");
        page(router, "/demo", "demo.html");
        router.get("/*")
                .handler(StaticHandler.create("web").setIndexPage("index.html").setCachingEnabled(false));
    }

    private static void page(Router router, String path, String file) {
        router.get(path)
                .handler(context -> context.response()
                        .putHeader("Content-Type", "text/html; charset=utf-8")
                        .sendFile("web/" + file)
                        .onFailure(context::fail));
    }

    private static void guard(RoutingContext context) {
        context.response()
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "no-referrer");
        context.next();
    }
}
