package dev.becalm.ingest;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.ServerWebSocket;
import java.util.List;

/** All doors of one server: finds the protocol that a WebSocket's path asks for and serves it. */
public final class Doors {
    public static final String TWO_CHANNEL_PATH = "/api/v1/ws";
    public static final String TRANSCRIPTS_PATH = "/api/v1/transcripts";
    public static final String VOSK_PATH = "/vosk";

    /** Subprotocols that telephone systems ask for: Asterisk's vosk module, FreeSWITCH's mod_audio_fork, jambonz. */
    static final List<String> SUBPROTOCOLS = List.of("ws", "audio.drachtio.org", "audio.jambonz.org");

    private static final String NO_SUCH_DOOR =
            "no such door; there are " + VOSK_PATH + ", " + TWO_CHANNEL_PATH + " and " + TRANSCRIPTS_PATH;

    private final Vertx vertx;
    private final CallDesk desk;
    private final DoorConfig config;
    private final TranscriptPosts posts;

    public Doors(Vertx vertx, CallDesk desk, DoorConfig config) {
        this.vertx = vertx;
        this.desk = desk;
        this.config = config;
        this.posts = new TranscriptPosts(vertx, desk, config);
    }

    /** What a server needs to know before it can let WebSockets through to these doors. */
    public HttpServerOptions prepare(HttpServerOptions options) {
        // Messages past our own limit are still read, up to a point, so that the client gets its close reason.
        int readable = 4 * config.maxFrameBytes();
        return options.setMaxWebSocketFrameSize(readable)
                .setMaxWebSocketMessageSize(readable)
                .setWebSocketSubProtocols(SUBPROTOCOLS);
    }

    /** Whether a path belongs to one of the doors. */
    public boolean leadTo(String path) {
        return path.equals(TWO_CHANNEL_PATH) || path.equals(TRANSCRIPTS_PATH) || isVosk(path);
    }

    /** Serves a WebSocket that was let in, on the event loop that opened it. */
    public void handle(ServerWebSocket socket) {
        String path = socket.path();
        if (path.equals(TWO_CHANNEL_PATH)) {
            DoorSocket door = door(socket, TwoChannelSession.DOOR);
            door.serve(new TwoChannelSession(door, desk, config));
        } else if (path.equals(TRANSCRIPTS_PATH)) {
            DoorSocket door = door(socket, TranscriptMessage.DOOR);
            door.serve(new TranscriptSession(door, desk, config));
        } else if (isVosk(path)) {
            handleVosk(socket);
        } else {
            door(socket, "none").refuse(BadInput.UNKNOWN_MESSAGE, NO_SUCH_DOOR);
        }
    }

    /** Serves a WebSocket in the vosk-server protocol whatever its path is. */
    void handleVosk(ServerWebSocket socket) {
        VoskSession.serve(door(socket, VoskSession.DOOR), socket.uri(), desk, config);
    }

    /** The transcript door for requests over HTTP. */
    public TranscriptPosts transcripts() {
        return posts;
    }

    private DoorSocket door(ServerWebSocket socket, String name) {
        return new DoorSocket(vertx, socket, desk, config, name);
    }

    private static boolean isVosk(String path) {
        return path.equals(VOSK_PATH) || path.startsWith(VOSK_PATH + "/");
    }
}
