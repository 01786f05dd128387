package dev.becalm.cli;

import dev.becalm.call.CallId;
import dev.becalm.call.Language;
import dev.becalm.ingest.CallOffer;
import dev.becalm.ingest.Doors;
import dev.becalm.ingest.play.CallPlayer;
import dev.becalm.ingest.play.CallRecording;
import dev.becalm.ingest.play.WrittenCall;
import dev.becalm.web.DemoApi.DemoCall;
import io.vertx.core.Future;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The four calls of the demo, played through the real doors of a running node. */
final class DemoCalls {
    static final List<DemoCall> ALL = List.of(
            new DemoCall("en-handled-badly", "en", "anna", false),
            new DemoCall("en-handled-well", "en", "ben", true),
            new DemoCall("zh-handled-badly", "zh", "chen", false),
            new DemoCall("zh-handled-well", "zh", "dai", true));

    private static final Logger log = LoggerFactory.getLogger(DemoCalls.class);

    private final MonitorNode node;
    private final CallPlayer player;
    private final AtomicInteger played = new AtomicInteger();

    DemoCalls(MonitorNode node, double speed) {
        this.node = node;
        this.player = new CallPlayer(node.vertx(), speed);
    }

    void playAll() {
        ALL.forEach(call -> play(call.name()));
    }

    /** Starts a call; gives its id, or nothing for a name that is not known. */
    Optional<String> play(String name) {
        return ALL.stream().filter(call -> call.name().equals(name)).findFirst().map(this::play);
    }

    private String play(DemoCall call) {
        String id = call.name() + "-" + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX) + "-"
                + played.incrementAndGet();
        var offer = new CallOffer(
                new CallId(id),
                Language.of(call.language()),
                call.agent(),
                "demo",
                "customer-" + call.name(),
                "demo",
                true);
        play(call, offer).onFailure(failure -> log.error("demo call could not be played call={}", id, failure));
        return id;
    }

    private Future<Void> play(DemoCall call, CallOffer offer) {
        try {
            return call.language().equals("zh")
                    ? player.play(door(Doors.TRANSCRIPTS_PATH), offer, WrittenCall.read(open(call, "json")), at -> {})
                    : player.play(door(Doors.TWO_CHANNEL_PATH), offer, CallRecording.of(open(call, "flac")), at -> {});
        } catch (IOException e) {
            throw new UncheckedIOException("a demo call cannot be read: " + call.name(), e);
        }
    }

    private URI door(String path) {
        return URI.create("ws://127.0.0.1:" + node.port() + path);
    }

    private static InputStream open(DemoCall call, String ending) {
        String name = "/demo/" + call.name() + "." + ending;
        InputStream found = DemoCalls.class.getResourceAsStream(name);
        if (found == null) {
            throw new IllegalStateException("the demo calls come with the product: " + name);
        }
        return found;
    }
}
