package dev.becalm.ingest;

import dev.becalm.call.CallId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * vosk-server door: audio of one party, answered in lock-step. Exactly one reply goes out for each binary frame, each
 * {@code eof} and each {@code reset}, and nothing else ever does, because stock clients count.
 */
final class VoskSession implements DoorSession {
    static final String DOOR = "vosk";

    private final DoorSocket socket;
    private final LineHold hold;
    private final CallDesk desk;
    private final DoorConfig config;
    private final VoskAddress address;
    private VoskSettings settings = VoskSettings.DEFAULT;
    private @Nullable AudioFeed feed;

    VoskSession(DoorSocket socket, CallDesk desk, DoorConfig config, VoskAddress address) {
        this.socket = socket;
        this.hold = socket.hold();
        this.desk = desk;
        this.config = config;
        this.address = address;
    }

    /** Serves a connection whose address makes sense, and closes any other with the reason. */
    static void serve(DoorSocket socket, String uri, CallDesk desk, DoorConfig config) {
        try {
            var address = VoskAddress.read(uri, config, () -> new CallId("vosk-" + UUID.randomUUID()));
            socket.serve(new VoskSession(socket, desk, config, address));
        } catch (WrongField e) {
            socket.refuse(BadInput.WRONG_FIELD, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void text(String message) {
        try {
            for (VoskCommand command : VoskCommand.read(message)) {
                switch (command.kind()) {
                    case CONFIG -> configure(command.fields());
                    case HOLD -> hold(command.fields());
                    case EOF -> end();
                    case RESET -> reset();
                    case UNKNOWN -> fail(BadInput.UNKNOWN_MESSAGE, "a text message is config, hold, eof or reset");
                }
            }
        } catch (Fields.NotJson e) {
            fail(BadInput.NOT_JSON, String.valueOf(e.getMessage()));
        } catch (WrongField e) {
            fail(BadInput.WRONG_FIELD, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void binary(byte[] frame) {
        switch (hold.state()) {
            case WAITING -> {
                desk.admit(address.offer(), settings.format(address.party()), settings.options())
                        .match(this::accept, this::turnAway);
                if (hold.state() == DoorState.STREAMING) {
                    recognise(frame);
                }
            }
            case STREAMING -> recognise(frame);
            case ENDING -> socket.count(BadInput.AFTER_END);
            case CLOSED -> {}
        }
    }

    private DoorState accept(CallLine line) {
        feed = new AudioFeed(socket, line, settings.format(address.party()), config);
        return socket.hold(line);
    }

    private DoorState turnAway(Admission.Refused refused) {
        socket.turnAway(refused);
        return hold.close();
    }

    private void recognise(byte[] frame) {
        Objects.requireNonNull(feed, "a streaming connection has a line")
                .take(
                        frame,
                        said -> socket.send(
                                said.finished() ? VoskReply.result(said, settings) : VoskReply.partial(said.text())),
                        this::recogniserFailed);
    }

    /** Settings count until the first audio; later ones are accepted and, as in the original, change nothing. */
    private void configure(Fields fields) {
        if (hold.state() == DoorState.WAITING) {
            settings = settings.with(fields);
        }
    }

    /** Not answered, as {@code config} is not; before the first audio there is no call yet that could be on hold. */
    private void hold(Fields fields) {
        HoldMark mark = HoldMark.here(fields);
        if (hold.state() == DoorState.STREAMING) {
            hold.line().hold(mark);
        } else {
            socket.count(hold.state() == DoorState.WAITING ? BadInput.OUT_OF_TURN : BadInput.AFTER_END);
        }
    }

    private void reset() {
        switch (hold.state()) {
            case WAITING -> socket.send(VoskReply.result(Recognised.NOTHING, settings));
            case STREAMING ->
                socket.onResult(
                        hold.line().flush(),
                        said -> socket.send(VoskReply.result(said, settings)),
                        this::recogniserFailed);
            case ENDING, CLOSED -> socket.count(BadInput.AFTER_END);
        }
    }

    private void end() {
        switch (hold.state()) {
            case WAITING -> finish(Recognised.NOTHING);
            case STREAMING -> {
                socket.stopWatching();
                socket.onResult(hold.hangUp(), this::finish, this::recogniserFailed);
            }
            case ENDING, CLOSED -> socket.count(BadInput.AFTER_END);
        }
    }

    private void finish(Recognised said) {
        socket.send(VoskReply.result(said, settings));
        socket.close();
        hold.close();
    }

    private void recogniserFailed(Throwable problem) {
        fail(BadInput.RECOGNISER_FAILED, "the recogniser failed");
    }

    /** A client that counts replies cannot be told of an error in any other way than by closing. */
    private void fail(BadInput what, String message) {
        hold.lose();
        socket.refuse(what, message);
    }
}
