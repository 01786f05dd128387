package dev.becalm.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.becalm.call.CallEnded;
import dev.becalm.call.CallId;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Transcript door over HTTP: each request names its call and brings utterances, and the last one says that the call is
 * over. A request counts as a whole or not at all. One event loop only.
 */
public final class TranscriptPosts {
    private static final Logger LOG = LoggerFactory.getLogger(TranscriptPosts.class);
    private static final int LONGEST_BATCH = 1_000;

    private final Vertx vertx;
    private final CallDesk desk;
    private final DoorConfig config;
    private final Map<CallId, OpenCall> calls = new HashMap<>();

    TranscriptPosts(Vertx vertx, CallDesk desk, DoorConfig config) {
        this.vertx = vertx;
        this.desk = desk;
        this.config = config;
    }

    /**
     * What to answer.
     *
     * @param status HTTP status
     * @param body JSON
     */
    public record Reply(int status, String body) {}

    private record OpenCall(CallLine line, long silenceTimer) {}

    /** Takes a request; without a body it is as wrong as any other that is not JSON. */
    public Reply post(@Nullable String body) {
        try {
            return take(Fields.parse(body == null ? "" : body));
        } catch (Fields.NotJson e) {
            return complain(BadInput.NOT_JSON, "", String.valueOf(e.getMessage()));
        } catch (WrongField e) {
            return complain(BadInput.WRONG_FIELD, e.field(), String.valueOf(e.getMessage()));
        }
    }

    private Reply take(Fields fields) {
        var allowed = new ArrayList<>(TranscriptMessage.OFFER_FIELDS);
        allowed.addAll(List.of("utterances", "holds", "end"));
        fields.only(allowed);
        CallOffer offer = TranscriptMessage.offer(fields, config);
        List<DeliveredWords> utterances = batch(fields, "utterances", TranscriptMessage.UTTERANCE_FIELDS).stream()
                .map(TranscriptMessage::utterance)
                .toList();
        List<HoldMark> holds = batch(fields, "holds", HoldMark.FIELDS).stream()
                .map(HoldMark::read)
                .toList();
        Delivery delivery = new Delivery(utterances, holds, fields.flag("end").orElse(false));
        OpenCall known = calls.get(offer.id());
        if (known != null) {
            return deliver(known.line(), offer.id(), delivery);
        }
        if (delivery.onlyHolds() && delivery.holds().stream().allMatch(mark -> desk.hold(offer.id(), mark))) {
            return accepted(offer.id(), delivery);
        }
        return desk.admit(offer)
                .match(line -> deliver(watched(line, offer.id()), offer.id(), delivery), TranscriptPosts::turnedAway);
    }

    private static List<Fields> batch(Fields fields, String name, List<String> allowed) {
        List<Fields> items = fields.list(name);
        if (items.size() > LONGEST_BATCH) {
            throw fields.wrong(name, "must be at most " + LONGEST_BATCH + " in one request");
        }
        items.forEach(item -> item.only(allowed));
        return items;
    }

    private Reply deliver(CallLine line, CallId id, Delivery delivery) {
        delivery.to(line);
        OpenCall before = calls.remove(id);
        if (before != null) {
            vertx.cancelTimer(before.silenceTimer());
        }
        if (delivery.end()) {
            hangUp(line, id, CallEnded.Reason.HANGUP);
        } else {
            calls.put(id, new OpenCall(line, vertx.setTimer(config.idle().toMillis(), timer -> silent(id))));
        }
        return accepted(id, delivery);
    }

    private static Reply accepted(CallId id, Delivery delivery) {
        ObjectNode reply = Fields.JSON.createObjectNode().put("call", id.value());
        return new Reply(
                202, reply.put("accepted", delivery.utterances().size()).toString());
    }

    /** Should somebody else end the call, the next request is told by the desk. */
    private CallLine watched(CallLine line, CallId id) {
        Context context = vertx.getOrCreateContext();
        line.over().onSuccess(reason -> context.runOnContext(now -> forget(line, id)));
        return line;
    }

    private void forget(CallLine line, CallId id) {
        OpenCall call = calls.get(id);
        if (call != null && call.line() == line) {
            vertx.cancelTimer(call.silenceTimer());
            calls.remove(id);
        }
    }

    private void silent(CallId id) {
        OpenCall call = calls.remove(id);
        if (call != null) {
            desk.refused(TranscriptMessage.DOOR, BadInput.SILENT.tag());
            hangUp(call.line(), id, CallEnded.Reason.IDLE);
        }
    }

    private static void hangUp(CallLine line, CallId id, CallEnded.Reason reason) {
        line.hangUp(reason).onFailure(problem -> LOG.warn("hang-up failed call={}", id, problem));
    }

    private static Reply turnedAway(Admission.Refused refused) {
        int status = switch (refused.reason()) {
            case BUSY, DRAINING, MODEL_MISSING -> 503;
            case PARTY_TAKEN, CALL_ENDED -> 409;
        };
        return new Reply(status, error(refused.reason().name(), "", refused.message()));
    }

    private Reply complain(BadInput what, String field, String message) {
        desk.refused(TranscriptMessage.DOOR, what.tag());
        return new Reply(400, error(what.name(), field, message));
    }

    private static String error(String code, String field, String message) {
        ObjectNode reply = Fields.JSON.createObjectNode();
        return reply.put("error", code)
                .put("field", field)
                .put("message", message)
                .toString();
    }
}
