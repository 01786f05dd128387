package dev.becalm.ingest.play;

import io.vertx.core.Future;
import io.vertx.core.http.WebSocket;
import java.time.Duration;

/** One call's part in a playback: what it says and when. */
interface Part {
    /** The message that begins the call. */
    String opening();

    /** Sends what is due up to this offset into the call; true when nothing is left. */
    Future<Boolean> playUpTo(Duration due, WebSocket door);

    /** The message that ends the call. */
    String ending();

    /** What the door says when something is wrong, by a field of its messages; empty for any other message. */
    String complaintIn(String message);
}
