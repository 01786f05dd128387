package dev.becalm.ingest.play;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocket;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One call on its way through a door, paced by a timer. Succeeds when the door closes in good order. */
final class Playback {
    private static final Duration TICK = Duration.ofMillis(100);
    private static final int NORMAL = 1000;

    private final Vertx vertx;
    private final WebSocket door;
    private final Part part;
    private final Duration step;
    private final Consumer<Duration> progress;
    private final Promise<Void> over = Promise.promise();
    private Duration due = Duration.ZERO;
    private String complaint = "";
    private @Nullable Throwable problem;
    private boolean busy;
    private boolean ended;
    private long timer;

    Playback(Vertx vertx, WebSocket door, Part part, double speed, Consumer<Duration> progress) {
        this.vertx = vertx;
        this.door = door;
        this.part = part;
        this.step = Duration.ofNanos(Math.round(TICK.toNanos() * speed));
        this.progress = progress;
    }

    Future<Void> run() {
        door.textMessageHandler(this::heed);
        door.exceptionHandler(broken -> {});
        door.closeHandler(gone -> closed());
        door.writeTextMessage(part.opening()).onFailure(this::fail);
        timer = vertx.setPeriodic(0, TICK.toMillis(), id -> tick());
        return over.future();
    }

    private void tick() {
        due = due.plus(step);
        if (!busy && !ended) {
            busy = true;
            part.playUpTo(due, door).onComplete(this::played, this::fail);
        }
    }

    private void played(boolean last) {
        busy = false;
        progress.accept(due);
        if (last && !ended) {
            ended = true;
            vertx.cancelTimer(timer);
            door.writeTextMessage(part.ending()).onFailure(this::fail);
        }
    }

    private void heed(String message) {
        String heard = part.complaintIn(message);
        complaint = heard.isEmpty() ? complaint : heard;
    }

    private void closed() {
        vertx.cancelTimer(timer);
        int code = door.closeStatusCode() == null ? 0 : door.closeStatusCode();
        String reason = door.closeReason() == null ? "" : door.closeReason();
        if (code != NORMAL || !complaint.isEmpty()) {
            String why = complaint.isEmpty() ? reason : complaint;
            over.tryFail(new PlayFailure("the door closed the connection with " + code + ": " + why));
        } else if (problem != null) {
            over.tryFail(problem);
        } else if (!ended) {
            over.tryFail(new PlayFailure("the door closed the connection before the call was over"));
        } else {
            over.tryComplete();
        }
    }

    /** Ends the call; the close handler, which comes after, knows the better reason where the door closed first. */
    private void fail(Throwable cause) {
        ended = true;
        problem = cause;
        vertx.cancelTimer(timer);
        door.close().onFailure(gone -> {});
    }
}
