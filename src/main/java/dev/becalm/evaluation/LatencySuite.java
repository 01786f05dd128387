package dev.becalm.evaluation;

import dev.becalm.call.CallEvent;
import dev.becalm.call.CallId;
import dev.becalm.call.Party;
import dev.becalm.ingest.CallOffer;
import dev.becalm.ingest.Doors;
import dev.becalm.ingest.play.CallPlayer;
import dev.becalm.ingest.play.CallRecording;
import dev.becalm.store.EventJson;
import io.vertx.core.Future;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Plays recorded calls in real time, one after another, through the two-channel door of a running node, and takes the
 * time of what arrives on the agent's socket.
 */
public final class LatencySuite implements EvaluationSuite {
    private static final String AGENT = "latency";
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Supplier<LiveNode> nodes;

    /** @param nodes starts a node with the shipped settings on free ports and an empty journal */
    public LatencySuite(Supplier<LiveNode> nodes) {
        this.nodes = nodes;
    }

    @Override
    public String name() {
        return "latency";
    }

    @Override
    public String purpose() {
        return "time from a word to the agent's screen on recorded calls, in real time";
    }

    @Override
    public SuiteResult run(SuiteRequest request) {
        var calls = RecordedCalls.in(request.path());
        var tally = new LatencyTally();
        try (var node = nodes.get()) {
            for (int done = 0; done < calls.size(); done++) {
                request.progress().report("playing calls in real time", done, calls.size());
                new Play(node, calls.get(done)).into(tally.call(calls.get(done).id()));
            }
        }
        return tally.result(request.errors());
    }

    /** One call, played and watched. Everything but the waiting happens on event loops. */
    private static final class Play {
        private final LiveNode node;
        private final RecordedCall call;
        private final List<Arrival> arrivals = new ArrayList<>();
        private long soundStart = Long.MAX_VALUE;

        Play(LiveNode node, RecordedCall call) {
            this.node = node;
            this.call = call;
        }

        void into(LatencyTally.Screen screen) {
            var client = node.vertx().createWebSocketClient();
            var over = watch(client).compose(socket -> play()).eventually(client::close);
            over.toCompletionStage()
                    .toCompletableFuture()
                    .orTimeout(length().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS)
                    .join();
            synchronized (this) {
                arrivals.forEach(each -> screen.shows(each.event(), Duration.ofNanos(each.nanos() - soundStart)));
            }
        }

        private Future<WebSocket> watch(WebSocketClient client) {
            var socket = client.webSocket().textMessageHandler(this::arrived);
            var address = new WebSocketConnectOptions()
                    .setAbsoluteURI(uri("/ws/agent/" + AGENT).toString());
            return socket.connect(address);
        }

        private synchronized void arrived(String text) {
            long now = System.nanoTime();
            var message = new JsonObject(text);
            if (message.getString("type").equals("event")
                    && message.getString("call").equals(call.id())) {
                String event = message.getJsonObject("event").encode();
                arrivals.add(new Arrival(EventJson.read(event), now));
            }
        }

        private Future<Void> play() {
            var offer = new CallOffer(new CallId(call.id()), call.language(), AGENT, "", null, "latency", true);
            return new CallPlayer(node.vertx(), 1).play(uri(Doors.TWO_CHANNEL_PATH), offer, recording(), this::played);
        }

        /** The sound starts as long ago as what has been sent; the earliest answer is the truest. */
        private synchronized void played(Duration sent) {
            soundStart = Math.min(soundStart, System.nanoTime() - sent.toNanos());
        }

        private URI uri(String path) {
            return URI.create("ws://127.0.0.1:" + node.port() + path);
        }

        private Duration length() {
            return call.turns().stream()
                    .map(turn -> turn.span().end())
                    .max(Duration::compareTo)
                    .orElse(Duration.ZERO);
        }

        private Path track(Party party) {
            return Objects.requireNonNull(call.audio().get(party));
        }

        private CallRecording recording() {
            try {
                return CallRecording.open(List.of(track(Party.CUSTOMER), track(Party.AGENT)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** An event and when it came, by the clock of {@link System#nanoTime}. */
    private record Arrival(CallEvent event, long nanos) {}
}
