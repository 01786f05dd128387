package dev.becalm.ingest.play;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.becalm.ingest.CallOffer;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocket;
import java.time.Duration;

/** A recording, sent in frames of 100 ms to the two-channel door. */
final class AudioPart implements Part {
    private static final Duration FRAME = Duration.ofMillis(100);

    private final Vertx vertx;
    private final CallOffer offer;
    private final CallRecording recording;
    private final int frameSamples;
    private Duration sent = Duration.ZERO;

    AudioPart(Vertx vertx, CallOffer offer, CallRecording recording) {
        this.vertx = vertx;
        this.offer = offer;
        this.recording = recording;
        this.frameSamples = (int) (recording.rateHz() * FRAME.toMillis() / 1000);
    }

    @Override
    public String opening() {
        ObjectNode start = JsonNodeFactory.instance.objectNode();
        start.put("callEvent", "START").put("callId", offer.id().value()).put("agentId", offer.agent());
        start.put("samplingRate", recording.rateHz())
                .put("language", offer.language().code());
        return Offers.describe(start, offer).toString();
    }

    @Override
    public Future<Boolean> playUpTo(Duration due, WebSocket door) {
        if (sent.compareTo(due) >= 0) {
            return Future.succeededFuture(false);
        }
        return vertx.executeBlocking(() -> recording.read(frameSamples)).compose(frame -> {
            if (frame.length == 0) {
                return Future.succeededFuture(true);
            }
            sent = sent.plus(FRAME);
            return door.writeBinaryMessage(Buffer.buffer(frame)).compose(written -> playUpTo(due, door));
        });
    }

    @Override
    public String ending() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("callEvent", "END")
                .put("callId", offer.id().value())
                .toString();
    }

    @Override
    public String complaintIn(String message) {
        return Offers.messageOf(message, "callEvent");
    }
}
