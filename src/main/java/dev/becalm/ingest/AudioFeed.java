package dev.becalm.ingest;

import io.vertx.core.Handler;

/** Audio of one connection on its way into its line; makes a client wait that is too far ahead of the recogniser. */
final class AudioFeed {
    private final DoorSocket socket;
    private final CallLine line;
    private final int frameBytes;
    private final long limitBytes;
    private long waitingBytes;
    private boolean paused;

    AudioFeed(DoorSocket socket, CallLine line, MediaFormat format, DoorConfig config) {
        this.socket = socket;
        this.line = line;
        this.frameBytes = format.frameBytes();
        this.limitBytes =
                (long) frameBytes * format.rateHz() * config.maxAhead().toMillis() / 1000;
    }

    void take(byte[] frame, Handler<Recognised> said, Handler<Throwable> failed) {
        if (frame.length == 0) {
            socket.count(BadInput.EMPTY_FRAME);
        } else if (frame.length % frameBytes != 0) {
            socket.count(BadInput.ODD_FRAME);
        }
        taken(frame.length);
        socket.onResult(
                line.audio(frame),
                recognised -> {
                    workedOff(frame.length);
                    said.handle(recognised);
                },
                problem -> {
                    workedOff(frame.length);
                    failed.handle(problem);
                });
    }

    private void taken(int bytes) {
        waitingBytes += bytes;
        if (!paused && waitingBytes > limitBytes) {
            paused = true;
            socket.pause();
        }
    }

    private void workedOff(int bytes) {
        waitingBytes -= bytes;
        if (paused && waitingBytes <= limitBytes / 2) {
            paused = false;
            socket.resume();
        }
    }
}
