package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.audio.SpeechStarted;
import dev.becalm.call.DerivedEvent;
import dev.becalm.call.Party;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.call.Span;
import dev.becalm.transcription.Transcript;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoiceStageTest {
    private static final Span SPAN = Span.ofMillis(1_000, 3_500);

    private final VoiceStage stage = new VoiceStage(ToneConfig.DEFAULT);

    @Test
    void aCalmVoiceSignalsNothing() {
        assertThat(stage.on(voice(1, 1, 0.1, 0.9))).isEmpty();
    }

    @Test
    void anAngryVoiceSignalsItsOnsetOnceAndExplainsItself() {
        var first = stage.on(voice(8, 1.1, 0.8, 0.9));
        var second = stage.on(voice(9, 1.1, 0.85, 0.9));

        assertThat(ids(first)).containsExactly(SignalId.RAISED_VOICE, SignalId.ANGER_ONSET);
        assertThat(second).isEmpty();
        var signal = ((SignalDetected) first.get(1)).signal();
        assertThat(signal.rule()).isEqualTo("voice: anger 0.80, level +8.0 dB, pitch +2.0 semitones, pace x1.10");
        assertThat(signal.span()).isEqualTo(SPAN);
        assertThat(signal.confidence()).isEqualTo(0.9);
        assertThat(signal.concepts()).isEqualTo(SignalId.ANGER_ONSET.concepts());
    }

    @Test
    void signalsAgainAfterTheAgentHasSpokenOrTheVoiceWasCalm() {
        stage.on(voice(8, 1, 0.8, 0.9));
        stage.on(new SpeechStarted(Duration.ofSeconds(5), Party.AGENT, Duration.ofSeconds(5)));
        assertThat(ids(stage.on(voice(8, 1, 0.8, 0.9)))).contains(SignalId.ANGER_ONSET);

        stage.on(voice(0, 1, 0.1, 0.9));

        assertThat(ids(stage.on(voice(2, 1, 0.8, 0.9)))).containsExactly(SignalId.ANGER_ONSET);
    }

    @Test
    void fastSpeechNeedsTimeToBeMeasured() {
        var shortly = new VoiceMeasured(
                Duration.ofSeconds(2),
                Party.CUSTOMER,
                Span.ofMillis(1_000, 2_000),
                VoiceScope.TONE,
                0,
                0,
                1.6,
                0.2,
                0.1,
                0.1,
                0.9);

        assertThat(stage.on(shortly)).isEmpty();
        assertThat(ids(stage.on(voice(0, 1.6, 0.1, 0.9)))).containsExactly(SignalId.FAST_SPEECH);
    }

    @Test
    void doubtfulMeasurementsSignalNothing() {
        assertThat(stage.on(voice(12, 2, 0.95, 0.2))).isEmpty();
    }

    @Test
    void nothingIsMadeOfTheAgentsVoice() {
        var agent =
                new VoiceMeasured(Duration.ofSeconds(4), Party.AGENT, SPAN, VoiceScope.PACE, 14, 0, 2, 0, 0, 0, 0.9);

        assertThat(stage.on(agent)).isEmpty();
    }

    @Test
    void namesTheUtteranceThatIsBeingSaid() {
        stage.on(new Transcript.Interim(Duration.ofSeconds(2), 7, Party.CUSTOMER, SPAN, "this is", 0));

        var found = (SignalDetected) stage.on(voice(8, 1, 0.2, 0.9)).get(0);

        assertThat(found.utterance()).isEqualTo(7);
        assertThat(found.provisional()).isFalse();
    }

    private static VoiceMeasured voice(double loudness, double rate, double anger, double confidence) {
        return new VoiceMeasured(
                Duration.ofSeconds(4),
                Party.CUSTOMER,
                SPAN,
                VoiceScope.TONE,
                loudness,
                2,
                rate,
                anger,
                anger,
                0.5,
                confidence);
    }

    private static List<SignalId> ids(List<DerivedEvent> events) {
        return events.stream()
                .map(SignalDetected.class::cast)
                .map(found -> found.signal().id())
                .toList();
    }
}
