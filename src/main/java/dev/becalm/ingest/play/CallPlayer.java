package dev.becalm.ingest.play;

import dev.becalm.ingest.CallOffer;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;

/** Plays calls through a server's doors in real time or faster. Each call has a connection of its own. */
public final class CallPlayer {
    private final Vertx vertx;
    private final double speed;

    /** @param speed 1 for real time, 0.1 to 1000 */
    public CallPlayer(Vertx vertx, double speed) {
        if (!(speed >= 0.1 && speed <= 1000)) {
            throw new IllegalArgumentException("speed must be 0.1 to 1000: " + speed);
        }
        this.vertx = vertx;
        this.speed = speed;
    }

    /**
     * Plays a recording through the two-channel door and closes it.
     *
     * @param door such as {@code ws://127.0.0.1:8080/api/v1/ws}
     * @param progress hears how far the call has come
     * @return done when the door has worked off everything; a {@link PlayFailure} where it would not
     */
    public Future<Void> play(URI door, CallOffer offer, CallRecording recording, Consumer<Duration> progress) {
        return play(door, new AudioPart(vertx, offer, recording), progress)
                .eventually(() -> vertx.executeBlocking(() -> {
                    recording.close();
                    return null;
                }));
    }

    /**
     * Plays a written call through the transcript door, with interim words as they would be heard.
     *
     * @param door such as {@code ws://127.0.0.1:8080/api/v1/transcripts}
     */
    public Future<Void> play(URI door, CallOffer offer, WrittenCall call, Consumer<Duration> progress) {
        return play(door, new WordsPart(offer, call), progress);
    }

    private Future<Void> play(URI door, Part part, Consumer<Duration> progress) {
        // A client that nobody holds any more closes its connections; this one is held until the call is over.
        WebSocketClient client = vertx.createWebSocketClient();
        return client.connect(new WebSocketConnectOptions().setAbsoluteURI(door.toString()))
                .compose(socket -> new Playback(vertx, socket, part, speed, progress).run())
                .eventually(client::close);
    }
}
