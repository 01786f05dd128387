package dev.becalm.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.becalm.call.CallId;
import java.util.ArrayList;
import java.util.List;

/**
 * Transcript door over WebSocket: start, utterances, holds, end, each one JSON message. A bad message is answered with an
 * error and changes nothing; the connection stays open.
 */
final class TranscriptSession implements DoorSession {
    private final DoorSocket socket;
    private final LineHold hold;
    private final CallDesk desk;
    private final DoorConfig config;

    TranscriptSession(DoorSocket socket, CallDesk desk, DoorConfig config) {
        this.socket = socket;
        this.hold = socket.hold();
        this.desk = desk;
        this.config = config;
    }

    @Override
    public void text(String message) {
        try {
            Fields fields = Fields.parse(message);
            switch (fields.requiredChoice("type", TranscriptMessage.Type.class)) {
                case START -> start(fields);
                case UTTERANCE -> utterance(fields);
                case HOLD -> hold(fields);
                case END -> end(fields);
            }
        } catch (Fields.NotJson e) {
            complain(BadInput.NOT_JSON, "", String.valueOf(e.getMessage()));
        } catch (WrongField e) {
            complain(
                    e.field().equals("type") ? BadInput.UNKNOWN_MESSAGE : BadInput.WRONG_FIELD,
                    e.field(),
                    String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void binary(byte[] frame) {
        complain(BadInput.WRONG_KIND, "", "this door takes text messages; audio goes to /api/v1/ws or /vosk");
    }

    private void start(Fields fields) {
        if (hold.state() != DoorState.WAITING) {
            complain(BadInput.OUT_OF_TURN, "type", "the call has already started");
            return;
        }
        only(fields, TranscriptMessage.OFFER_FIELDS);
        CallOffer offer = TranscriptMessage.offer(fields, config);
        desk.admit(offer).match(line -> accept(line, offer.id()), this::turnAway);
    }

    private DoorState accept(CallLine line, CallId id) {
        socket.send(reply("started").put("call", id.value()).toString());
        return socket.hold(line);
    }

    private DoorState turnAway(Admission.Refused refused) {
        socket.send(error(refused.reason().name(), "", refused.message()));
        socket.turnAway(refused);
        return hold.close();
    }

    private void utterance(Fields fields) {
        only(fields, TranscriptMessage.UTTERANCE_FIELDS);
        DeliveredWords words = TranscriptMessage.utterance(fields);
        switch (hold.state()) {
            case WAITING -> complain(BadInput.OUT_OF_TURN, "type", "an utterance before the start message");
            case STREAMING -> hold.line().words(words);
            case ENDING, CLOSED -> complain(BadInput.AFTER_END, "type", "an utterance after the end message");
        }
    }

    private void hold(Fields fields) {
        only(fields, HoldMark.FIELDS);
        HoldMark mark = HoldMark.read(fields);
        switch (hold.state()) {
            case WAITING -> complain(BadInput.OUT_OF_TURN, "type", "a hold before the start message");
            case STREAMING -> hold.line().hold(mark);
            case ENDING, CLOSED -> complain(BadInput.AFTER_END, "type", "a hold after the end message");
        }
    }

    private void end(Fields fields) {
        only(fields, List.of());
        switch (hold.state()) {
            case WAITING -> complain(BadInput.OUT_OF_TURN, "type", "an end before the start message");
            case STREAMING -> {
                socket.stopWatching();
                socket.onResult(hold.hangUp(), last -> done(), failed -> done());
            }
            case ENDING, CLOSED -> complain(BadInput.AFTER_END, "type", "the call has already ended");
        }
    }

    private void done() {
        socket.send(reply("ended").toString());
        socket.close();
        hold.close();
    }

    private void complain(BadInput what, String field, String message) {
        socket.count(what);
        socket.send(error(what.name(), field, message));
    }

    private static String error(String code, String field, String message) {
        return reply("error")
                .put("error", code)
                .put("field", field)
                .put("message", message)
                .toString();
    }

    private static ObjectNode reply(String type) {
        return Fields.JSON.createObjectNode().put("type", type);
    }

    private static void only(Fields fields, List<String> allowed) {
        List<String> withType = new ArrayList<>(allowed);
        withType.add("type");
        fields.only(withType);
    }
}
