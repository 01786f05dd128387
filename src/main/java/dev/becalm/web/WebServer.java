package dev.becalm.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.ServerWebSocketHandshake;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/** The main port: screens, API, health, and the doors that speak WebSocket. */
public final class WebServer {
    private static final long MOST_TRANSCRIPT_BYTES = 4L * 1024 * 1024;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final Vertx vertx;
    private final WebParts parts;
    private final ScreenSocket screens;

    public WebServer(Vertx vertx, WebParts parts) {
        this.vertx = vertx;
        this.parts = parts;
        this.screens = new ScreenSocket(parts.hub());
    }

    /** Opens the port; fails with the reason in words when it cannot. */
    public Future<HttpServer> listen(String host, int port) {
        HttpServerOptions options = parts.doors().prepare(new HttpServerOptions());
        return vertx.createHttpServer(options.setCompressionSupported(true))
                .webSocketHandshakeHandler(this::admit)
                .webSocketHandler(this::open)
                .requestHandler(router())
                .listen(port, LoopbackOnly.check(host));
    }

    private Router router() {
        Router router = Router.router(vertx);
        router.route().failureHandler(Replies::failure);
        router.post().handler(WebServer::refuseOtherSites);
        router.post("/api/v1/transcripts").handler(BodyHandler.create(false).setBodyLimit(MOST_TRANSCRIPT_BYTES));
        router.post("/api/v1/transcripts").handler(this::transcripts);
        new CallApi(parts.journal(), parts.reports()).mount(router);
        new ActionApi(parts.commands()).mount(router);
        new JoinApi(parts.journal(), parts.join()).mount(router);
        new HealthApi(parts.journal(), parts.registry()).mount(router);
        afterCalls(router);
        parts.extra().mount(router);
        router.route("/api/*").handler(context -> Replies.error(context, NOT_FOUND, "no such resource"));
        StaticPages.mount(router);
        return router;
    }

    private void afterCalls(Router router) {
        var asking = new Asking(parts.journal());
        var clock = parts.after().clock();
        new SearchApi(asking).mount(router);
        new CaseApi(asking, clock, parts.after().tell()).mount(router);
        new ReviewApi(asking, clock).mount(router);
        new ImprovementApi(asking, clock, parts.after().config()).mount(router);
        new ReportFiles(asking, parts.reports(), parts.after()).mount(router);
        new RecordingApi(asking, parts.after().recordings()).mount(router);
        new SequelApi(asking, parts.after().recordings(), clock).mount(router);
    }

    private static void refuseOtherSites(RoutingContext context) {
        if (SameOrigin.holds(context.request().headers())) {
            context.next();
        } else {
            Replies.error(context, FORBIDDEN, "this page may not do that");
        }
    }

    private void transcripts(RoutingContext context) {
        var reply = parts.doors().transcripts().post(context.body().asString("UTF-8"));
        context.response()
                .setStatusCode(reply.status())
                .putHeader("Content-Type", "application/json; charset=utf-8")
                .end(reply.body());
    }

    private void admit(ServerWebSocketHandshake handshake) {
        if (!SameOrigin.holds(handshake.headers())) {
            handshake.reject(FORBIDDEN);
        } else if (ScreenSocket.serves(handshake.path()) || parts.doors().leadTo(handshake.path())) {
            handshake.accept();
        } else {
            handshake.reject(NOT_FOUND);
        }
    }

    private void open(ServerWebSocket socket) {
        if (ScreenSocket.serves(socket.path())) {
            screens.open(socket);
        } else {
            parts.doors().handle(socket);
        }
    }
}
