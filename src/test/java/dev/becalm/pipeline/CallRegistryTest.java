package dev.becalm.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.CallEnded;
import dev.becalm.call.CallEvent;
import dev.becalm.call.CallId;
import dev.becalm.call.HoldChanged;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.call.StageFailed;
import dev.becalm.call.TimePassed;
import dev.becalm.fixture.EchoRules;
import dev.becalm.fixture.ScriptedModel;
import dev.becalm.fixture.TickingClock;
import dev.becalm.fixture.Waiting;
import dev.becalm.ingest.Admission;
import dev.becalm.ingest.CallLine;
import dev.becalm.ingest.CallOffer;
import dev.becalm.ingest.DeliveredWords;
import dev.becalm.ingest.HoldMark;
import dev.becalm.ingest.MediaFormat;
import dev.becalm.ingest.RecognitionOptions;
import dev.becalm.metrics.MonitorMetrics;
import dev.becalm.store.CallJournal;
import dev.becalm.transcription.Transcript;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallRegistryTest {
    private static final MediaFormat STEREO =
            new MediaFormat(MediaFormat.Encoding.PCM16LE, 8_000, List.of(Party.CUSTOMER, Party.AGENT));
    private static final MediaFormat CUSTOMER_ALONE =
            new MediaFormat(MediaFormat.Encoding.PCM16LE, 8_000, List.of(Party.CUSTOMER));
    private static final CallId CALL = new CallId("c-1");

    @TempDir
    private Path folder;

    private final Vertx vertx = Vertx.vertx();
    private final TickingClock clock = new TickingClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final LinkedBlockingQueue<CallEnded> endings = new LinkedBlockingQueue<>();
    private CallJournal journal;
    private CallWorkers workers;

    @BeforeEach
    void open() {
        journal = CallJournal.open(folder.resolve("journal.db"));
        journal.onAppend(logged -> {
            if (logged.event() instanceof CallEnded ended) {
                endings.add(ended);
            }
        });
        workers = new CallWorkers(Map.of(Language.EN, new ScriptedModel()), 2);
    }

    @AfterEach
    void close() {
        Waiting.result(vertx.close());
        workers.close();
        journal.close();
    }

    @Test
    void journalsWordsAndWhatFollowsFromThemInOneOrder() {
        var line = accepted(registry(SessionConfig.DEFAULT).admit(CallOffer.of(CALL, "words")));

        line.words(words(Party.CUSTOMER, 500, 2_300, "hello"));
        line.words(words(Party.AGENT, 2_500, 3_000, "good morning"));
        Waiting.result(line.hangUp(CallEnded.Reason.HANGUP));

        assertThat(Waiting.next(endings, "the end").reason()).isEqualTo(CallEnded.Reason.HANGUP);
        assertThat(events())
                .filteredOn(StageFailed.class::isInstance)
                .extracting("stage")
                .containsExactly("echo-1-hello", "echo-2-good morning");
        assertThat(events())
                .filteredOn(TimePassed.class::isInstance)
                .extracting("at")
                .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3));
    }

    @Test
    void keepsOneUtteranceNumberFromFirstWordsToLast() {
        var line = accepted(registry(SessionConfig.DEFAULT).admit(CallOffer.of(CALL, "words")));

        line.words(new DeliveredWords(false, Party.CUSTOMER, Span.ofMillis(0, 500), "where is", List.of()));
        line.words(words(Party.AGENT, 100, 600, "yes"));
        line.words(words(Party.CUSTOMER, 0, 900, "where is my refund"));
        Waiting.result(line.hangUp(CallEnded.Reason.HANGUP));

        Waiting.next(endings, "the end");
        assertThat(events())
                .filteredOn(Transcript.class::isInstance)
                .extracting("utterance")
                .containsExactly(1, 2, 1);
    }

    @Test
    void answersEachFrameInOrderAndEndsWithTheLastLine() {
        var registry = registry(SessionConfig.DEFAULT);
        var line = accepted(registry.admit(CallOffer.of(CALL, "audio"), STEREO, RecognitionOptions.DEFAULT));

        for (int i = 0; i < 10; i++) {
            Waiting.result(line.audio(new byte[6_401]));
        }
        Waiting.result(line.hangUp(CallEnded.Reason.HANGUP));

        assertThat(Waiting.next(endings, "the end").at()).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
        assertThat(registry.drain().toCompletionStage().toCompletableFuture().join())
                .isNull();
        assertThat(registry.size()).isZero();
    }

    @Test
    void notesAHoldWhereItLiesAmongTheAudio() {
        var line = accepted(
                registry(SessionConfig.DEFAULT).admit(CallOffer.of(CALL, "audio"), STEREO, RecognitionOptions.DEFAULT));

        Waiting.result(line.audio(new byte[64_000]));
        line.hold(new HoldMark(true, null));
        Waiting.result(line.audio(new byte[32_000]));
        line.hold(new HoldMark(false, null));
        Waiting.result(line.hangUp(CallEnded.Reason.HANGUP));

        Waiting.next(endings, "the end");
        assertThat(events())
                .filteredOn(HoldChanged.class::isInstance)
                .containsExactly(
                        new HoldChanged(Duration.ofSeconds(2), Duration.ofSeconds(2), true),
                        new HoldChanged(Duration.ofSeconds(3), Duration.ofSeconds(3), false));
    }

    @Test
    void notesAHoldAsToldBesideTheWords() {
        var registry = registry(SessionConfig.DEFAULT);
        var line = accepted(registry.admit(CallOffer.of(CALL, "words")));

        line.words(words(Party.CUSTOMER, 500, 2_300, "hello"));
        line.hold(new HoldMark(true, Duration.ofSeconds(2)));
        line.hold(new HoldMark(false, Duration.ofSeconds(8)));
        line.hold(new HoldMark(true, null));
        assertThat(registry.hold(CALL, new HoldMark(false, null))).isTrue();
        assertThat(registry.hold(new CallId("c-2"), new HoldMark(false, null))).isFalse();
        Waiting.result(line.hangUp(CallEnded.Reason.HANGUP));

        Waiting.next(endings, "the end");
        assertThat(events())
                .filteredOn(HoldChanged.class::isInstance)
                .containsExactly(
                        new HoldChanged(Duration.ofMillis(2_300), Duration.ofMillis(2_000), true),
                        new HoldChanged(Duration.ofSeconds(8), Duration.ofSeconds(8), false),
                        new HoldChanged(Duration.ofSeconds(8), Duration.ofSeconds(8), true),
                        new HoldChanged(Duration.ofSeconds(8), Duration.ofSeconds(8), false));
    }

    @Test
    void refusesAPartyThatIsOnAnotherConnection() {
        var registry = registry(SessionConfig.DEFAULT);
        accepted(registry.admit(CallOffer.of(CALL, "audio"), STEREO, RecognitionOptions.DEFAULT));

        var second = registry.admit(CallOffer.of(CALL, "audio"), CUSTOMER_ALONE, RecognitionOptions.DEFAULT);

        assertThat(second)
                .isInstanceOfSatisfying(
                        Admission.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Admission.Reason.PARTY_TAKEN));
    }

    @Test
    void refusesACallThatHasEnded() {
        var registry = registry(SessionConfig.DEFAULT);
        Waiting.result(accepted(registry.admit(CallOffer.of(CALL, "words"))).hangUp(CallEnded.Reason.HANGUP));
        Waiting.next(endings, "the end");
        Waiting.result(registry.drain());

        var late = registry(SessionConfig.DEFAULT);
        assertThat(late.recover()).isZero();
        var answer = late.admit(CallOffer.of(CALL, "words"));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Admission.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Admission.Reason.CALL_ENDED));
    }

    @Test
    void refusesMoreCallsThanAllowedAndCountsThem() {
        var one = new SessionConfig(1, Duration.ZERO, Duration.ofSeconds(60), Duration.ZERO, Duration.ofSeconds(4));
        var registry = registry(one);
        accepted(registry.admit(CallOffer.of(CALL, "words")));

        var second = registry.admit(CallOffer.of(new CallId("c-2"), "words"));

        assertThat(second)
                .isInstanceOfSatisfying(
                        Admission.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Admission.Reason.BUSY));
        assertThat(meters.get("becalm.calls.refused").counter().count()).isEqualTo(1);
    }

    @Test
    void saysWhichCommandBringsAMissingModel() {
        var offer = new CallOffer(CALL, Language.ZH, "a-1", "", null, "audio", true);

        var answer = registry(SessionConfig.DEFAULT).admit(offer, STEREO, RecognitionOptions.DEFAULT);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Admission.Refused.class,
                        refused -> assertThat(refused.message()).contains("becalm models fetch zh"));
    }

    @Test
    void endsACallWhoseConnectionBroke() {
        var quick = new SessionConfig(9, Duration.ZERO, Duration.ofSeconds(60), Duration.ZERO, Duration.ofSeconds(4));
        var line = accepted(registry(quick).admit(CallOffer.of(CALL, "words")));

        line.lost();

        assertThat(Waiting.next(endings, "the end").reason()).isEqualTo(CallEnded.Reason.CONNECTION_LOST);
    }

    @Test
    void endsACallThatBringsNothing() {
        accepted(registry(SessionConfig.DEFAULT).admit(CallOffer.of(CALL, "words")));

        clock.advance(Duration.ofMinutes(6));

        assertThat(Waiting.next(endings, "the end").reason()).isEqualTo(CallEnded.Reason.IDLE);
    }

    @Test
    void endsWhatACrashLeftOpenAndKeepsWhatWasHeard() {
        var line = accepted(registry(SessionConfig.DEFAULT).admit(CallOffer.of(CALL, "words")));
        line.words(words(Party.CUSTOMER, 0, 1_500, "hello"));
        line.flush();
        while (events().stream().noneMatch(StageFailed.class::isInstance)) {
            Thread.onSpinWait();
        }

        int open = registry(SessionConfig.DEFAULT).recover();

        assertThat(open).isEqualTo(1);
        assertThat(Waiting.next(endings, "the end"))
                .isEqualTo(new CallEnded(Duration.ofMillis(1_500), CallEnded.Reason.INTERRUPTED));
        assertThat(Replay.run(events(), new EchoRules().pipelineFor(line(events()))))
                .isEqualTo(events());
    }

    private static dev.becalm.call.CallInfo line(List<CallEvent> events) {
        return ((dev.becalm.call.CallStarted) events.get(0)).info();
    }

    private CallRegistry registry(SessionConfig config) {
        return new CallRegistry(
                vertx, new CallServices(clock, workers, new EchoRules(), journal, new MonitorMetrics(meters)), config);
    }

    private List<CallEvent> events() {
        journal.flushed().join();
        return journal.queries().events(CALL);
    }

    private static CallLine accepted(Admission admission) {
        return admission.match(line -> line, refused -> {
            throw new AssertionError("refused: " + refused.message());
        });
    }

    private static DeliveredWords words(Party party, long start, long end, String text) {
        return new DeliveredWords(true, party, Span.ofMillis(start, end), text, List.of());
    }
}
