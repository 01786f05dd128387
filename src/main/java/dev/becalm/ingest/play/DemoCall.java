package dev.becalm.ingest.play;

import dev.becalm.call.CallId;
import dev.becalm.call.Language;
import dev.becalm.ingest.CallOffer;
import dev.becalm.ingest.Doors;
import io.vertx.core.Future;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;

/** The calls that the demo plays: one handled well and one badly in each language. English is audio, Mandarin text. */
public enum DemoCall {
    EN_HANDLED_BADLY(Language.EN, "robin", "billing", "demo-1", "/demo/en-handled-badly.flac"),
    EN_HANDLED_WELL(Language.EN, "sam", "billing", "demo-2", "/demo/en-handled-well.flac"),
    ZH_HANDLED_BADLY(Language.ZH, "chen", "hotline", "demo-3", "/demo/zh-handled-badly.json"),
    ZH_HANDLED_WELL(Language.ZH, "wang", "hotline", "demo-4", "/demo/zh-handled-well.json");

    private final Language language;
    private final String agent;
    private final String team;
    private final String customer;
    private final String resource;

    DemoCall(Language language, String agent, String team, String customer, String resource) {
        this.language = language;
        this.agent = agent;
        this.team = team;
        this.customer = customer;
        this.resource = resource;
    }

    public String agent() {
        return agent;
    }

    /**
     * What the demo says about this call.
     *
     * @param run tells the calls of one run of the demo from those of another
     */
    public CallOffer offer(String run) {
        String name = resource.replaceAll("/demo/|\\..*", "");
        return new CallOffer(new CallId("demo-" + name + "-" + run), language, agent, team, customer, "play", true);
    }

    /**
     * Plays this call through the door that suits it.
     *
     * @param server such as {@code ws://127.0.0.1:8080}
     */
    public Future<Void> play(CallPlayer player, URI server, String run, Consumer<Duration> progress) {
        try {
            return resource.endsWith(".json")
                    ? player.play(server.resolve(Doors.TRANSCRIPTS_PATH), offer(run), written(), progress)
                    : player.play(server.resolve(Doors.TWO_CHANNEL_PATH), offer(run), recording(), progress);
        } catch (IOException e) {
            return Future.failedFuture(e);
        }
    }

    CallRecording recording() throws IOException {
        return CallRecording.of(open());
    }

    WrittenCall written() throws IOException {
        try (InputStream json = open()) {
            return WrittenCall.read(json);
        }
    }

    private InputStream open() throws IOException {
        InputStream in = DemoCall.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("the program was built without " + resource);
        }
        return in;
    }
}
