package dev.becalm.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two-channel door: a START message, interleaved audio, HOLD messages, an END message, as in the WebSocket protocol of Amazon's Live
 * Call Analytics sample. The socket closes with 1000 once all audio before END is worked off.
 */
final class TwoChannelSession implements DoorSession {
    static final String DOOR = "two-channel";

    private final DoorSocket socket;
    private final LineHold hold;
    private final CallDesk desk;
    private final DoorConfig config;
    private @Nullable AudioFeed feed;

    TwoChannelSession(DoorSocket socket, CallDesk desk, DoorConfig config) {
        this.socket = socket;
        this.hold = socket.hold();
        this.desk = desk;
        this.config = config;
    }

    @Override
    public void text(String message) {
        try {
            Fields fields = Fields.parse(message);
            switch (fields.requiredChoice("callEvent", TwoChannelStart.Event.class)) {
                case START -> start(fields);
                case HOLD -> hold(fields);
                case END -> end();
            }
        } catch (Fields.NotJson e) {
            complain(BadInput.NOT_JSON, String.valueOf(e.getMessage()));
        } catch (WrongField e) {
            complain(
                    e.field().equals("callEvent") ? BadInput.UNKNOWN_MESSAGE : BadInput.WRONG_FIELD,
                    String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void binary(byte[] frame) {
        switch (hold.state()) {
            case WAITING -> complain(BadInput.OUT_OF_TURN, "audio before the START message");
            // The line itself notes speech that could not be recognised; the call goes on.
            case STREAMING -> feed().take(frame, recognised -> {}, failed -> {});
            case ENDING -> complain(BadInput.AFTER_END, "audio after the END message");
            case CLOSED -> {}
        }
    }

    private void start(Fields fields) {
        if (hold.state() != DoorState.WAITING) {
            complain(BadInput.OUT_OF_TURN, "the call has already started");
            return;
        }
        TwoChannelStart start = TwoChannelStart.read(fields, config);
        desk.admit(start.offer(), start.format(), RecognitionOptions.DEFAULT)
                .match(line -> accept(line, start.format()), this::turnAway);
    }

    private DoorState accept(CallLine line, MediaFormat format) {
        feed = new AudioFeed(socket, line, format, config);
        return socket.hold(line);
    }

    private DoorState turnAway(Admission.Refused refused) {
        sendError(refused.reason().name(), refused.message());
        socket.turnAway(refused);
        return hold.close();
    }

    private void hold(Fields fields) {
        HoldMark mark = HoldMark.here(fields);
        switch (hold.state()) {
            case WAITING -> complain(BadInput.OUT_OF_TURN, "HOLD before START");
            case STREAMING -> hold.line().hold(mark);
            case ENDING, CLOSED -> complain(BadInput.AFTER_END, "the call has already ended");
        }
    }

    private void end() {
        switch (hold.state()) {
            case WAITING -> complain(BadInput.OUT_OF_TURN, "END before START");
            case STREAMING -> {
                socket.stopWatching();
                socket.onResult(hold.hangUp(), last -> done(), failed -> done());
            }
            case ENDING, CLOSED -> complain(BadInput.AFTER_END, "the call has already ended");
        }
    }

    private void done() {
        socket.close();
        hold.close();
    }

    /** Says what is wrong; a call that is under way is not given up for it. */
    private void complain(BadInput what, String message) {
        sendError(what.name(), message);
        if (hold.state() == DoorState.WAITING) {
            hold.close();
            socket.refuse(what, message);
        } else {
            socket.count(what);
        }
    }

    private void sendError(String error, String message) {
        ObjectNode reply = Fields.JSON.createObjectNode();
        reply.put("callEvent", "ERROR").put("error", error).put("message", message);
        socket.send(reply.toString());
    }

    private AudioFeed feed() {
        return Objects.requireNonNull(feed, "a streaming connection has a line");
    }
}
