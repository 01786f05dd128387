package dev.becalm.ingest;

import dev.becalm.call.CallEnded;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The socket under a session: limits on size and silence, closing with a reason, counting of what was refused. Event
 * loop only.
 */
final class DoorSocket {
    private static final Logger LOG = LoggerFactory.getLogger(DoorSocket.class);
    private static final int NORMAL = 1000;
    private static final int GOING_AWAY = 1001;
    private static final int POLICY = 1008;
    private static final int SERVER_ERROR = 1011;
    private static final int TRY_AGAIN_LATER = 1013;

    private final Vertx vertx;
    private final Context context;
    private final ServerWebSocket socket;
    private final CallDesk desk;
    private final DoorConfig config;
    private final String door;
    private final LineHold hold = new LineHold();
    private long silenceTimer;
    private boolean watching = true;
    private boolean closing;

    DoorSocket(Vertx vertx, ServerWebSocket socket, CallDesk desk, DoorConfig config, String door) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.socket = socket;
        this.desk = desk;
        this.config = config;
        this.door = door;
    }

    void serve(DoorSession session) {
        watchFor(config.firstMessage());
        socket.textMessageHandler(text -> take(text.length(), () -> session.text(text)));
        socket.binaryMessageHandler(frame -> take(frame.length(), () -> session.binary(frame.getBytes())));
        socket.exceptionHandler(this::failed);
        socket.closeHandler(gone -> closed());
    }

    LineHold hold() {
        return hold;
    }

    /** Holds this line from now on; should somebody else end its call, the client is told by closing. */
    DoorState hold(CallLine line) {
        onResult(line.over(), this::callEnded, unknown -> {});
        return hold.take(line);
    }

    void send(String message) {
        ignoreIfGone(socket.writeTextMessage(message));
    }

    /** Counts bad input that the connection survives. */
    void count(BadInput what) {
        desk.refused(door, what.tag());
    }

    void close() {
        close(NORMAL, "");
    }

    /** Counts bad input and closes the connection for it. */
    void refuse(BadInput what, String message) {
        count(what);
        close(what.closeCode(), message);
    }

    /** Closes since the desk, which counts that itself, takes no such call now. */
    void turnAway(Admission.Refused refused) {
        int code = switch (refused.reason()) {
            case BUSY, DRAINING -> TRY_AGAIN_LATER;
            case PARTY_TAKEN, CALL_ENDED -> POLICY;
            case MODEL_MISSING -> SERVER_ERROR;
        };
        close(code, refused.message());
    }

    void close(int code, String reason) {
        if (closing) {
            return;
        }
        closing = true;
        stopWatching();
        ignoreIfGone(socket.close((short) code, CloseReason.shortened(reason)));
    }

    /** Nothing more is expected of the client, so its silence is no fault. */
    void stopWatching() {
        watching = false;
        vertx.cancelTimer(silenceTimer);
    }

    /** Stops reading, so that a client which is too far ahead has to wait. */
    void pause() {
        vertx.cancelTimer(silenceTimer);
        socket.pause();
    }

    void resume() {
        watchFor(config.idle());
        socket.resume();
    }

    /** Hands on what a future brings, in order and on this socket's own thread, whoever completes it. */
    <T> void onResult(Future<T> future, Handler<T> result, Handler<Throwable> failure) {
        future.onComplete(
                value -> context.runOnContext(now -> result.handle(value)),
                problem -> context.runOnContext(now -> failure.handle(problem)));
    }

    private void take(int length, Runnable next) {
        if (closing) {
            return;
        }
        if (length > config.maxFrameBytes()) {
            hold.lose();
            refuse(BadInput.TOO_LARGE, "message of " + length + " bytes; the limit is " + config.maxFrameBytes());
            return;
        }
        watchFor(config.idle());
        next.run();
    }

    private void callEnded(CallEnded.Reason reason) {
        if (hold.state() == DoorState.STREAMING) {
            hold.close(reason);
            close(reason == CallEnded.Reason.DRAINED ? GOING_AWAY : POLICY, "the call has ended: " + reason);
        }
    }

    private void watchFor(Duration limit) {
        vertx.cancelTimer(silenceTimer);
        if (watching) {
            silenceTimer = vertx.setTimer(limit.toMillis(), id -> {
                hold.close(CallEnded.Reason.IDLE);
                refuse(BadInput.SILENT, "nothing was sent for " + limit.toMillis() + " ms");
            });
        }
    }

    private void closed() {
        stopWatching();
        if (closing) {
            return;
        }
        closing = true;
        int code = socket.closeStatusCode() == null ? 0 : socket.closeStatusCode();
        if (code == NORMAL || code == GOING_AWAY) {
            hold.close(CallEnded.Reason.HANGUP);
        } else {
            hold.lose();
        }
    }

    private void failed(Throwable problem) {
        if (problem instanceof CorruptedWebSocketFrameException) {
            count(BadInput.BROKEN_FRAME);
        } else if (problem instanceof IllegalStateException) {
            // How Vert.x reports a message whose fragments together pass its limit.
            socket.resume();
            hold.lose();
            refuse(BadInput.TOO_LARGE, "message larger than " + config.maxFrameBytes() + " bytes");
        }
        LOG.debug("connection failed door={} kind={}", door, problem.getClass().getSimpleName());
    }

    private void ignoreIfGone(Future<Void> written) {
        // The close handler already knows of a client that is gone.
        written.onFailure(gone -> LOG.debug("write failed door={}", door));
    }
}
