package dev.becalm.push;

import io.vertx.core.http.ServerWebSocket;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * One screen's connection. First it is sent what it missed, in order, while live events wait; then those, then live
 * ones as they come. Event loop only.
 */
final class Subscriber {
    private static final int MOST_WAITING = 20_000;

    private final ServerWebSocket socket;
    private final Audience audience;
    private final Deque<Pending> waiting = new ArrayDeque<>();
    private long lastSent;
    private boolean live;

    Subscriber(ServerWebSocket socket, Audience audience) {
        this.socket = socket;
        this.audience = audience;
        socket.drainHandler(ready -> drain());
    }

    Audience audience() {
        return audience;
    }

    long lastSent() {
        return lastSent;
    }

    /** A live event. False when the screen is so slow that it should reconnect and resume instead. */
    boolean offer(long seq, String message) {
        waiting.add(new Pending(seq, message));
        if (live) {
            drain();
        }
        return waiting.size() <= MOST_WAITING;
    }

    void sendMissed(long seq, String message) {
        socket.writeTextMessage(message);
        lastSent = seq;
    }

    void send(String message) {
        socket.writeTextMessage(message);
    }

    void goLive() {
        live = true;
        drain();
    }

    private void drain() {
        while (live && !waiting.isEmpty() && !socket.writeQueueFull()) {
            Pending next = waiting.remove();
            if (next.seq > lastSent) {
                socket.writeTextMessage(next.message);
                lastSent = next.seq;
            }
        }
    }

    void closeSlow() {
        socket.close((short) 1013, "too slow, reconnect and resume");
    }

    private record Pending(long seq, String message) {}
}
