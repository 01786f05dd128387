package dev.becalm.cli;

import dev.becalm.call.CallId;
import dev.becalm.call.CallInfo;
import dev.becalm.call.Language;
import dev.becalm.ingest.CallOffer;
import dev.becalm.ingest.Doors;
import dev.becalm.ingest.play.CallPlayer;
import dev.becalm.ingest.play.CallRecording;
import dev.becalm.ingest.play.PlayFailure;
import dev.becalm.ingest.play.WrittenCall;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays a recorded or written call into a running server, as a telephone system would. */
@Command(
        name = "play",
        mixinStandardHelpOptions = true,
        description = "Plays a recorded call into a running server, as a telephone system would.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:played", "1:the server could not be reached or would not take the call", "2:wrong use"})
// The fields are set by picocli before the command is called.
@SuppressWarnings("NullAway.Init")
public final class PlayCommand implements Callable<Integer> {
    private static final String SERVER = "ws://127.0.0.1:8080";

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..2",
            paramLabel = "FILE",
            description = "One file of two channels (customer first) or two of one (customer first): WAV, FLAC or MP3."
                    + " Or one JSON file of turns with times.")
    private List<Path> files;

    @Option(names = "--call", paramLabel = "ID", description = "The call's id; a new one by default.")
    private @Nullable String call;

    @Option(
            names = "--agent",
            paramLabel = "ID",
            defaultValue = CallInfo.UNASSIGNED,
            description = "Who answers. Default: ${DEFAULT-VALUE}")
    private String agent;

    @Option(names = "--team", paramLabel = "NAME", defaultValue = "", description = "The agent's team.")
    private String team;

    @Option(names = "--customer", paramLabel = "REF", description = "The call centre's own reference of the customer.")
    private @Nullable String customer;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            defaultValue = "en",
            description = "en or zh. Default: ${DEFAULT-VALUE}")
    private String language;

    @Option(names = "--no-voice", description = "The customer's tone of voice is not to be analysed.")
    private boolean noVoice;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "The door. Default: " + SERVER + Doors.TWO_CHANNEL_PATH + ", and " + Doors.TRANSCRIPTS_PATH
                    + " there for JSON.")
    private @Nullable URI url;

    @Option(
            names = "--speed",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many times faster than real time, 0.1 to 1000. Default: ${DEFAULT-VALUE}")
    private double speed;

    @Override
    public Integer call() {
        Vertx vertx = Vertx.vertx();
        try (var progress = new ProgressDisplay(line().getErr())) {
            play(vertx, progress).toCompletionStage().toCompletableFuture().join();
            return 0;
        } catch (IOException | IllegalArgumentException e) {
            line().getErr().println(e.getMessage());
            return 2;
        } catch (CompletionException e) {
            line().getErr().println(told(e.getCause()));
            return 1;
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private Future<Void> play(Vertx vertx, ProgressDisplay progress) throws IOException {
        CallPlayer player = new CallPlayer(vertx, speed);
        CallOffer offer = offer();
        if (isWritten()) {
            WrittenCall written = written();
            return player.play(door(), offer, written, report(progress, offer, written.length()));
        }
        CallRecording recording = CallRecording.open(files);
        return player.play(door(), offer, recording, report(progress, offer, recording.length()));
    }

    private Consumer<Duration> report(ProgressDisplay progress, CallOffer offer, Duration length) {
        String task = "playing " + offer.id();
        return played -> {
            long total = length.toSeconds();
            progress.report(task, total == 0 ? played.toSeconds() : Math.min(played.toSeconds(), total), total);
        };
    }

    private CallOffer offer() {
        String id = call == null ? "play-" + UUID.randomUUID() : call;
        return new CallOffer(new CallId(id), Language.of(language), agent, team, customer, "play", !noVoice);
    }

    private WrittenCall written() throws IOException {
        try (var json = Files.newInputStream(files.get(0))) {
            return WrittenCall.read(json);
        }
    }

    private boolean isWritten() {
        return files.get(0).toString().endsWith(".json");
    }

    private URI door() {
        return url != null ? url : URI.create(SERVER + (isWritten() ? Doors.TRANSCRIPTS_PATH : Doors.TWO_CHANNEL_PATH));
    }

    private String told(@Nullable Throwable problem) {
        return problem instanceof PlayFailure
                ? String.valueOf(problem.getMessage())
                : "cannot play to " + door() + ": " + (problem == null ? "" : problem.getMessage());
    }

    private picocli.CommandLine line() {
        if (spec == null) {
            throw new IllegalStateException("the command runs only from the command line");
        }
        return spec.commandLine();
    }
}
