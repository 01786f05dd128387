package dev.becalm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.becalm.call.CallEvent;
import dev.becalm.call.Party;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.config.MonitorConfig;
import dev.becalm.config.RulesOnDisk;
import dev.becalm.config.ToneModelFile;
import dev.becalm.metrics.MonitorMetrics;
import dev.becalm.tone.ToneConfig;
import dev.becalm.tone.ToneModel;
import dev.becalm.tone.VoiceDesk;
import dev.becalm.tone.VoiceStage;
import dev.becalm.transcription.Ear;
import dev.becalm.transcription.EarSeat;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The shipped tone model on whole calls, where the data for it is at hand. */
class VoicesInCallsTest {
    private static final Path DATA =
            Path.of(System.getenv().getOrDefault("BECALM_SHARED", "../shared")).resolve("data");
    private static final int FRAME_MILLIS = 100;

    @Test
    void noPoliteCallerSoundsAngry() throws IOException {
        Path callers = DATA.resolve("calls/caller");
        assumeTrue(Files.isDirectory(callers), "no recorded calls in " + callers);

        List<Path> recordings;
        try (var files = Files.list(callers)) {
            recordings = files.filter(file -> file.toString().endsWith(".wav")).toList();
        }

        assertThat(recordings)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(signals(Recording.read(file))).doesNotContain(SignalId.ANGER_ONSET));
    }

    @Test
    void hotTurnsSoundAngryAndCalmOnesDoNot() {
        Path scripts = DATA.resolve("scripts");
        assumeTrue(Files.isDirectory(scripts.resolve("audio")), "no scripted calls with audio in " + scripts);

        var settings = MonitorConfig.read(Path.of("config/becalm.yaml"), false);
        var rules = RulesOnDisk.read(settings, new MonitorMetrics(new SimpleMeterRegistry()));
        var suite = new ToneSuite(() -> ToneModelFile.read(Path.of("models")).orElseThrow(), () -> rules);
        var figures = suite.run(SuiteRequest.of(scripts)).figures();

        assertThat(figures.getOrDefault("angerOnset.hot", 0).doubleValue()).isGreaterThan(0.5);
        assertThat(figures.getOrDefault("angerOnset.calm", 1).doubleValue()).isLessThanOrEqualTo(0.05);
        assertThat(figures.getOrDefault("both.heatSpearman", 0).doubleValue())
                .isGreaterThan(figures.getOrDefault("words.heatSpearman", 1).doubleValue());
    }

    private static List<SignalId> signals(Recording recording) {
        Optional<ToneModel> model = ToneModelFile.read(Path.of("models"));
        var seat = EarSeat.of(Party.CUSTOMER, recording.rateHz());
        var ear = new Ear(seat, () -> 1, Optional.empty());
        var voice = VoiceDesk.of(model, ToneConfig.DEFAULT).seat(seat, true).orElseThrow();
        var stage = new VoiceStage(ToneConfig.DEFAULT);
        int frame = recording.rateHz() * FRAME_MILLIS / 1_000;
        List<SignalId> found = new ArrayList<>();
        for (int at = 0; at < recording.seconds() * recording.rateHz(); at += frame) {
            short[] samples = recording.samples(at, frame);
            var heard = ear.hear(samples);
            List<CallEvent> events = new ArrayList<>(heard);
            events.addAll(voice.hear(samples, heard));
            events.stream()
                    .flatMap(event -> stage.on(event).stream())
                    .filter(SignalDetected.class::isInstance)
                    .forEach(
                            event -> found.add(((SignalDetected) event).signal().id()));
        }
        return found;
    }
}
