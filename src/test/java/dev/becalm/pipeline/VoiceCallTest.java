package dev.becalm.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.CallEnded;
import dev.becalm.call.CallEvent;
import dev.becalm.call.CallId;
import dev.becalm.call.CallInfo;
import dev.becalm.call.CallStarted;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.call.Stage;
import dev.becalm.fixture.ScriptedModel;
import dev.becalm.fixture.Sounds;
import dev.becalm.fixture.Stages;
import dev.becalm.fixture.TickingClock;
import dev.becalm.fixture.Voices;
import dev.becalm.fixture.Waiting;
import dev.becalm.ingest.Admission;
import dev.becalm.ingest.CallLine;
import dev.becalm.ingest.CallOffer;
import dev.becalm.ingest.MediaFormat;
import dev.becalm.ingest.RecognitionOptions;
import dev.becalm.metrics.MonitorMetrics;
import dev.becalm.risk.RiskChanged;
import dev.becalm.store.CallJournal;
import dev.becalm.store.EventJson;
import dev.becalm.store.recording.Recordings;
import dev.becalm.tone.ToneConfig;
import dev.becalm.tone.ToneModel;
import dev.becalm.tone.VoiceDesk;
import dev.becalm.tone.VoiceMeasured;
import dev.becalm.tone.VoiceScope;
import dev.becalm.tone.VoiceStage;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A call in which both shout, from the line to the journal. */
class VoiceCallTest {
    private static final MediaFormat STEREO =
            new MediaFormat(MediaFormat.Encoding.PCM16LE, 8_000, List.of(Party.CUSTOMER, Party.AGENT));
    private static final int FRAME = 1_600;
    private static final CallId CALL = new CallId("c-1");
    private static final ToneConfig TURNED_OFF =
            new ToneConfig(false, 6, 1.3, 0.7, 0.4, 0.55, 8, Duration.ofMillis(1_200), Duration.ofMillis(1_500));

    @TempDir
    private Path folder;

    private final Vertx vertx = Vertx.vertx();
    private CallJournal journal;
    private CallWorkers workers;

    @BeforeEach
    void open() {
        journal = CallJournal.open(folder.resolve("journal.db"));
        workers = new CallWorkers(Map.of(Language.EN, new ScriptedModel()), 1);
    }

    @AfterEach
    void close() {
        Waiting.result(vertx.close());
        workers.close();
        journal.close();
    }

    @Test
    void theCustomersToneIsHeardAndOfTheAgentOnlyLevelAndPace() throws IOException {
        var events = call(ToneConfig.DEFAULT, true);

        assertThat(voices(events, Party.CUSTOMER)).isNotEmpty().allMatch(voice -> voice.scope() == VoiceScope.TONE);
        assertThat(voices(events, Party.AGENT))
                .isNotEmpty()
                .allMatch(voice -> voice.scope() == VoiceScope.PACE && voice.anger() + voice.arousal() == 0);
        assertThat(signals(events)).contains(SignalId.ANGER_ONSET, SignalId.RAISED_VOICE);
        assertThat(each(events, SignalDetected.class))
                .filteredOn(found -> found.signal().rule().startsWith("voice"))
                .allMatch(found -> found.signal().party() == Party.CUSTOMER);
    }

    @Test
    void theVoiceIsAContributionToTheRiskOfItsOwn() throws IOException {
        var risks = each(call(ToneConfig.DEFAULT, true), RiskChanged.class);

        assertThat(risks)
                .anySatisfy(risk -> assertThat(risk.contributions())
                        .filteredOn(one -> one.source().equals("ANGER_ONSET"))
                        .singleElement()
                        .satisfies(one -> assertThat(one.points()).isPositive()));
    }

    @Test
    void withoutConsentTheCallIsUnderstoodByItsWordsAlone() throws IOException {
        assertTextOnly(call(ToneConfig.DEFAULT, false));
    }

    @Test
    void aDeploymentMayDoWithoutVoices() throws IOException {
        assertTextOnly(call(TURNED_OFF, true));
    }

    @Test
    void whatWasHeardInVoicesIsReplayedByteForByte() throws IOException {
        var events = call(ToneConfig.DEFAULT, true);
        var read = events.stream().map(EventJson::write).map(EventJson::read).toList();

        var again = Replay.run(read, rules(ToneConfig.DEFAULT).pipelineFor(info(events)));

        assertThat(again.stream().map(EventJson::write))
                .containsExactlyElementsOf(events.stream().map(EventJson::write).toList());
    }

    private static void assertTextOnly(List<CallEvent> events) {
        assertThat(info(events).voiceAnalysis()).isFalse();
        assertThat(voices(events, Party.CUSTOMER)).isEmpty();
        assertThat(voices(events, Party.AGENT)).allMatch(voice -> voice.scope() == VoiceScope.PACE);
        assertThat(signals(events)).doesNotContain(SignalId.ANGER_ONSET, SignalId.RAISED_VOICE, SignalId.FAST_SPEECH);
        assertThat(events.get(events.size() - 1)).isInstanceOf(CallEnded.class);
    }

    private List<CallEvent> call(ToneConfig config, boolean consent) throws IOException {
        var model = ToneModel.parse(Files.readAllLines(Path.of("models/weights/tone.txt")));
        var services = new CallServices(
                new TickingClock(),
                workers,
                rules(config),
                VoiceDesk.of(Optional.of(model), config),
                journal,
                new MonitorMetrics(new SimpleMeterRegistry()),
                Recordings.off());
        var registry = new CallRegistry(vertx, services, SessionConfig.DEFAULT);
        var offer = new CallOffer(CALL, Language.EN, CallInfo.UNASSIGNED, "", null, "audio", consent);
        var line = accepted(registry.admit(offer, STEREO, RecognitionOptions.DEFAULT));
        short[] both = interleaved(customer(), Voices.SHOUTING.speak(8_000, 14_000, 5));
        for (int at = 0; at < both.length; at += 2 * FRAME) {
            Waiting.result(line.audio(Sounds.bytes(Arrays.copyOfRange(both, at, at + 2 * FRAME))));
        }
        Waiting.result(line.hangUp(CallEnded.Reason.HANGUP));
        Waiting.result(registry.drain());
        journal.flushed().join();
        return journal.queries().events(CALL);
    }

    private static short[] customer() {
        short[] pause = Sounds.noise(-70, 8_000, 1_000, 3);
        short[] all = {};
        for (int seed = 0; seed < 3; seed++) {
            all = Sounds.joined(all, Voices.CALM.speak(8_000, 3_000, seed), pause);
        }
        return Sounds.joined(all, Voices.SHOUTING.speak(8_000, 4_000, 9), pause);
    }

    /** As long as the longer one. */
    private static short[] interleaved(short[] left, short[] right) {
        short[] both = new short[2 * Math.max(left.length, right.length)];
        for (int i = 0; i < both.length / 2; i++) {
            both[2 * i] = i < left.length ? left[i] : 0;
            both[2 * i + 1] = i < right.length ? right[i] : 0;
        }
        return both;
    }

    private static RuleBook rules(ToneConfig config) {
        return new RuleBook() {
            @Override
            public CallPipeline pipelineFor(CallInfo info) {
                List<Stage> stages = new ArrayList<>(List.of(new VoiceStage(config)));
                stages.addAll(List.of(Stages.all()));
                return new CallPipeline(stages);
            }

            @Override
            public String fingerprint() {
                return "voices";
            }
        };
    }

    private static CallInfo info(List<CallEvent> events) {
        return each(events, CallStarted.class).get(0).info();
    }

    private static List<VoiceMeasured> voices(List<CallEvent> events, Party party) {
        return each(events, VoiceMeasured.class).stream()
                .filter(voice -> voice.party() == party)
                .toList();
    }

    private static List<SignalId> signals(List<CallEvent> events) {
        return each(events, SignalDetected.class).stream()
                .map(found -> found.signal().id())
                .toList();
    }

    private static <E extends CallEvent> List<E> each(List<CallEvent> events, Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static CallLine accepted(Admission admission) {
        return admission.match(line -> line, refused -> {
            throw new AssertionError("refused: " + refused.message());
        });
    }
}
