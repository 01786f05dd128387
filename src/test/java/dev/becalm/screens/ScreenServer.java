package dev.becalm.screens;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.becalm.call.CallEvent;
import dev.becalm.cue.Playbook;
import dev.becalm.fixture.Waiting;
import dev.becalm.report.CallReport;
import dev.becalm.store.EventJson;
import dev.becalm.web.ContentPolicy;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Serves the screens and plays written events to them over the push protocol; no call and no journal behind it. */
final class ScreenServer implements AutoCloseable {
    /** The server's clock, which stands still and is not the browser's. */
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static final Set<String> NOT_FOR_WALLBOARD = Set.of("interim", "cueFeedback");
    private static final Set<String> NOT_FOR_AGENTS = Set.of("alertRaised", "alertAcknowledged", "briefing");
    private static final Map<String, String> NOTHING_YET = Map.of(
            "calls", "[]", "due", "[]", "open", "[]", "after", "{\"file\":null,\"reviews\":[],\"recording\":false}");
    private static final String POLICY = ContentPolicy.header();
    private static final Map<String, String> PAGES = Map.of(
            "/",
            "index.html",
            "/wallboard",
            "wallboard.html",
            "/demo",
            "demo.html",
            "/calls",
            "calls.html",
            "/cases",
            "cases.html",
            "/improvement",
            "improvement.html");

    private final Vertx vertx = Vertx.vertx();
    private final List<Entry> log = new ArrayList<>();
    private final Map<String, String> agents = new ConcurrentHashMap<>();
    private final Map<ServerWebSocket, String> sockets = new ConcurrentHashMap<>();
    private final List<JsonObject> commands = new CopyOnWriteArrayList<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final int port;
    private volatile boolean refusing;
    private volatile long resumedAfter;

    private record Entry(long seq, String call, JsonObject event) {}

    ScreenServer(int port) {
        HttpServer server = Waiting.result(vertx.createHttpServer(new HttpServerOptions().setCompressionSupported(true))
                .webSocketHandler(this::open)
                .requestHandler(this::serve)
                .listen(port, "127.0.0.1"));
        this.port = server.actualPort();
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    List<JsonObject> commands() {
        return commands;
    }

    /** The number after which the latest screen asked to go on; 0 for a screen that knew nothing. */
    long resumedAfter() {
        return resumedAfter;
    }

    /** What a GET of this path is answered with. */
    void answer(String path, String json) {
        answers.put(path, json);
    }

    synchronized void play(String call, JsonObject event) {
        var entry = new Entry(log.size() + 1L, call, event);
        log.add(entry);
        if (event.getString("kind").equals("callStarted")) {
            agents.put(call, event.getJsonObject("info").getString("agent"));
        }
        sockets.forEach((socket, audience) -> {
            if (wants(audience, entry)) {
                socket.writeTextMessage(text(entry));
            }
        });
    }

    void play(Story story) {
        story.events().forEach(event -> play(story.call(), event));
    }

    /** Refuses new screens, as a server that is down does. */
    void refuse(boolean refuse) {
        refusing = refuse;
    }

    /** Cuts every screen off, as a network does. */
    void cut() {
        sockets.keySet().forEach(ServerWebSocket::close);
    }

    private synchronized void open(ServerWebSocket socket) {
        if (refusing) {
            socket.close();
            return;
        }
        String audience = socket.path().startsWith("/ws/agent/") ? socket.path().substring(10) : "";
        String query = socket.query() == null ? "" : socket.query();
        long after = query.startsWith("after=") ? Long.parseLong(query.substring(6)) : 0;
        resumedAfter = after;
        socket.writeTextMessage(new JsonObject()
                .put("v", 1)
                .put("type", "hello")
                .put("role", audience.isEmpty() ? "supervisor" : "agent")
                .put("resumed", after > 0)
                .put("now", NOW.toString())
                .encode());
        log.stream()
                .filter(entry -> entry.seq > after && wants(audience, entry))
                .forEach(entry -> socket.writeTextMessage(text(entry)));
        socket.writeTextMessage(new JsonObject()
                .put("v", 1)
                .put("type", "live")
                .put("seq", log.size())
                .encode());
        sockets.put(socket, audience);
        socket.closeHandler(closed -> sockets.remove(socket));
        socket.textMessageHandler(text -> command(socket, new JsonObject(text)));
    }

    private boolean wants(String audience, Entry entry) {
        String kind = entry.event.getString("kind");
        if (audience.isEmpty()) {
            return !NOT_FOR_WALLBOARD.contains(kind);
        }
        return audience.equals(agents.get(entry.call)) && !NOT_FOR_AGENTS.contains(kind);
    }

    private static String text(Entry entry) {
        return new JsonObject()
                .put("v", 1)
                .put("type", "event")
                .put("seq", entry.seq)
                .put("call", entry.call)
                .put("event", entry.event)
                .encode();
    }

    private void command(ServerWebSocket socket, JsonObject message) {
        commands.add(message);
        String call = message.getString("call", "");
        long at = lastAt(call);
        switch (message.getString("type")) {
            case "feedback" -> {
                play(
                        call,
                        Story.event("cueFeedback", at)
                                .put("cue", message.getString("cue"))
                                .put("verdict", message.getString("verdict").toUpperCase(java.util.Locale.ROOT)));
                play(
                        call,
                        Story.event("cueWithdrawn", at)
                                .put("cue", message.getString("cue"))
                                .put("reason", "DISMISSED"));
            }
            case "acknowledge" ->
                play(
                        call,
                        Story.event("alertAcknowledged", at)
                                .put("alert", message.getString("alert"))
                                .put("by", message.getString("by"))
                                .put("owner", message.getBoolean("owner", false)));
            case "message" ->
                play(
                        call,
                        Story.event("supervisorMessage", at)
                                .put("from", message.getString("from"))
                                .put("text", message.getString("text")));
            default -> {}
        }
        socket.writeTextMessage(new JsonObject()
                .put("v", 1)
                .put("type", "done")
                .put("ref", message.getString("ref"))
                .encode());
    }

    private synchronized long lastAt(String call) {
        return log.stream()
                .filter(entry -> entry.call.equals(call))
                .mapToLong(entry -> entry.event.getLong("at"))
                .max()
                .orElse(0);
    }

    private void serve(HttpServerRequest request) {
        String path = request.path();
        if (path.startsWith("/api/")) {
            String answer = answers.getOrDefault(path, NOTHING_YET.get(path.substring(path.lastIndexOf('/') + 1)));
            request.response()
                    .setStatusCode(answer == null ? 404 : 200)
                    .putHeader("Content-Type", "application/json")
                    .end(answer == null ? "{}" : answer);
            return;
        }
        String file = PAGES.getOrDefault(
                path,
                path.startsWith("/agent/")
                        ? "agent.html"
                        : path.startsWith("/report/") ? "report.html" : path.substring(1));
        Path source = Path.of("src/main/resources/web", file);
        Path found = Files.exists(source) ? source : Path.of("target/classes/web", file);
        if (!Files.isRegularFile(found)) {
            request.response().setStatusCode(404).end();
            return;
        }
        request.response()
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("Cache-Control", "no-store")
                .sendFile(found.toString());
    }

    /** Answers for the report of a call, as the product writes it from what has been played. */
    synchronized void report(String call) {
        List<CallEvent> events = log.stream()
                .filter(entry -> entry.call.equals(call))
                .map(entry -> EventJson.read(entry.event.encode()))
                .toList();
        try {
            var report = CallReport.of(events, new Playbook(Map.of(), Map.of()));
            answer("/api/v1/calls/" + call + "/report", EventJson.mapper().writeValueAsString(report));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report can be written as JSON", e);
        }
    }

    @Override
    public void close() {
        Waiting.result(vertx.close());
    }
}
