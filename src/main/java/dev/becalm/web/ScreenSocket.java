package dev.becalm.web;

import dev.becalm.push.Audience;
import dev.becalm.push.PushHub;
import io.vertx.core.http.ServerWebSocket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The WebSockets of the screens: /ws/agent/ID and /ws/supervisor, each with ?after=SEQ to resume. */
final class ScreenSocket {
    private static final Pattern AGENT = Pattern.compile("/ws/agent/([^/]{1,100})");
    private static final String SUPERVISOR = "/ws/supervisor";
    private static final Pattern AFTER = Pattern.compile("(?:^|&)after=(\\d{1,18})(?:&|$)");

    private final PushHub hub;

    ScreenSocket(PushHub hub) {
        this.hub = hub;
    }

    static boolean serves(String path) {
        return path.equals(SUPERVISOR) || AGENT.matcher(path).matches();
    }

    void open(ServerWebSocket socket) {
        hub.attach(socket, audience(socket.path()), after(socket.query()));
    }

    private static Audience audience(String path) {
        Matcher agent = AGENT.matcher(path);
        return agent.matches()
                ? new Audience(URLDecoder.decode(agent.group(1), StandardCharsets.UTF_8))
                : Audience.supervisor();
    }

    private static long after(@org.jspecify.annotations.Nullable String query) {
        return Optional.ofNullable(query)
                .map(AFTER::matcher)
                .filter(Matcher::find)
                .map(found -> Long.parseLong(found.group(1)))
                .orElse(-1L);
    }
}
