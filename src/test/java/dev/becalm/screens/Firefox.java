package dev.becalm.screens;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** The system's Firefox, headless, spoken to in WebDriver BiDi (W3C), which it understands without a driver. */
final class Firefox implements AutoCloseable {
    private static final Path FIREFOX = Path.of(System.getenv().getOrDefault("BECALM_FIREFOX", "/usr/bin/firefox-esr"));
    private static final Pattern ADDRESS = Pattern.compile("WebDriver BiDi listening on (ws://\\S+)");
    private static final long PATIENCE_SECONDS = 40;

    // Without these a new profile greets, updates and looks whether there is an internet.
    private static final String QUIET = """
            user_pref("datareporting.policy.dataSubmissionEnabled", false);
            user_pref("app.update.enabled", false);
            user_pref("network.captive-portal-service.enabled", false);
            user_pref("network.connectivity-service.enabled", false);
            """;
    // Finds an element wherever it is, in the page or inside a component.
    private static final String FIND = """
            var find = (selector, root = document) => root.querySelector(selector)
              ?? [...root.querySelectorAll("*")].map(one => one.shadowRoot && find(selector, one.shadowRoot)).find(one => one)
              ?? null;
            """;

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger asked = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> answers = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> tabs = new ArrayList<>();

    Firefox(Path profile) throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(FIREFOX), "needs Firefox at " + FIREFOX);
        Files.writeString(profile.resolve("user.js"), QUIET);
        process = new ProcessBuilder(
                        FIREFOX.toString(),
                        "--headless",
                        "--no-remote",
                        "--profile",
                        profile.toString(),
                        "--remote-debugging-port=0")
                .redirectErrorStream(true)
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address() + "/session"), new Listener())
                .join();
        command("session.new", new JsonObject().put("capabilities", new JsonObject()));
        command("session.subscribe", new JsonObject().put("events", JsonArray.of("log.entryAdded")));
    }

    /** Where Firefox says that it listens; what it says afterwards is read and let go, or it would wait for a reader. */
    private String address() {
        var address = new CompletableFuture<String>();
        var reading = new Thread(() -> process.inputReader(StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> ADDRESS.matcher(line).results().forEach(found -> address.complete(found.group(1)))));
        reading.setDaemon(true);
        reading.start();
        return address.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Opens a page in a new tab and gives the tab's name. */
    String open(String url, int width, int height) {
        String tab = command("browsingContext.create", new JsonObject().put("type", "tab"))
                .getString("context");
        tabs.add(tab);
        command(
                "browsingContext.setViewport",
                new JsonObject()
                        .put("context", tab)
                        .put("viewport", new JsonObject().put("width", width).put("height", height)));
        command(
                "browsingContext.navigate",
                new JsonObject().put("context", tab).put("url", url).put("wait", "complete"));
        return tab;
    }

    /** Waits until an element is there and has this text in it. */
    void waitFor(String tab, String selector, String text) {
        evaluate(tab, """
                new Promise((done) => {
                  const look = () => find(%s)?.textContent.includes(%s) ? done(true) : setTimeout(look, 50);
                  look();
                })
                """.formatted(quoted(selector), quoted(text)));
    }

    void click(String tab, String selector) {
        evaluate(tab, "find(%s).click()".formatted(quoted(selector)));
    }

    Object evaluate(String tab, String expression) {
        JsonObject answer = command(
                "script.evaluate",
                new JsonObject()
                        .put("target", new JsonObject().put("context", tab))
                        .put("expression", FIND + expression)
                        .put("awaitPromise", true));
        if (answer.getString("type").equals("exception")) {
            throw new AssertionError(answer.getJsonObject("exceptionDetails").getString("text"));
        }
        return answer.getJsonObject("result").getValue("value");
    }

    void press(String tab, String key) {
        var strokes = JsonArray.of(
                new JsonObject().put("type", "keyDown").put("value", key),
                new JsonObject().put("type", "keyUp").put("value", key));
        var keyboard = new JsonObject().put("type", "key").put("id", "keyboard").put("actions", strokes);
        command("input.performActions", new JsonObject().put("context", tab).put("actions", JsonArray.of(keyboard)));
    }

    void shoot(String tab, Path file) throws IOException {
        String picture = command("browsingContext.captureScreenshot", new JsonObject().put("context", tab))
                .getString("data");
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode(picture));
    }

    /** What pages have complained of: errors in scripts, blocked requests, missing files. */
    List<String> complaints() {
        return complaints;
    }

    /** Closes every page that was opened and forgets what they complained of. */
    void clear() {
        tabs.forEach(tab -> command("browsingContext.close", new JsonObject().put("context", tab)));
        tabs.clear();
        complaints.clear();
    }

    private JsonObject command(String method, JsonObject parameters) {
        int id = asked.incrementAndGet();
        var answer = new CompletableFuture<JsonObject>();
        answers.put(id, answer);
        socket.sendText(
                        new JsonObject()
                                .put("id", id)
                                .put("method", method)
                                .put("params", parameters)
                                .encode(),
                        true)
                .join();
        try {
            return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw new AssertionError(
                    "Firefox gave no answer to " + method + "; pages complain of " + complaints, e.getCause());
        }
    }

    private static String quoted(String text) {
        return JsonArray.of(text).encode() + "[0]";
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                take(new JsonObject(message.toString()));
                message.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }

        private void take(JsonObject told) {
            if (told.containsKey("id") && told.getValue("id") != null) {
                var answer = answers.remove(told.getInteger("id"));
                if (told.getString("type").equals("error")) {
                    answer.completeExceptionally(new AssertionError(told.getString("message")));
                } else {
                    answer.complete(told.getJsonObject("result"));
                }
            } else if ("error".equals(told.getJsonObject("params").getString("level"))) {
                complaints.add(told.getJsonObject("params").getString("text"));
            }
        }
    }

    @Override
    public void close() {
        command("browser.close", new JsonObject());
        process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
}
