package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.becalm.audio.AudioGap;
import dev.becalm.call.HeardEvent;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.fixture.Lines;
import dev.becalm.fixture.Sounds;
import dev.becalm.fixture.Voices;
import dev.becalm.transcription.EarSeat;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoiceListenerTest {
    private static final int RATE_HZ = Heard.RATE_HZ;
    private static final short[] PAUSE = Sounds.noise(-70, RATE_HZ, 1_500, 4);

    @Test
    void measuresEachStretchOfSpeechWhenItEndsAndALongOneOnTheWay() {
        var heard = new ListenedCall(VoiceScope.TONE)
                .play(Sounds.joined(PAUSE, Voices.CALM.speak(RATE_HZ, 5_000, 1), PAUSE));

        assertThat(heard).hasSizeBetween(3, 5);
        assertThat(heard.get(0).at()).isLessThan(Duration.ofMillis(1_500 + 1_600));
        var last = heard.get(heard.size() - 1);
        assertThat(last.span().start()).isBetween(Duration.ofMillis(1_300), Duration.ofMillis(1_700));
        assertThat(last.span().length()).isBetween(Duration.ofMillis(4_200), Duration.ofMillis(5_100));
    }

    @Test
    void aShoutAfterCalmSpeechIsLouderHigherFasterAndAngry() {
        var call = new ListenedCall(VoiceScope.TONE);
        for (int seed = 0; seed < 4; seed++) {
            assertThat(call.play(Sounds.joined(Voices.CALM.speak(RATE_HZ, 3_000, seed), PAUSE)))
                    .allMatch(voice -> voice.anger() < 0.5);
        }

        var shout = call.play(Sounds.joined(Voices.SHOUTING.speak(RATE_HZ, 3_000, 9), PAUSE));

        assertThat(shout).isNotEmpty().allSatisfy(voice -> {
            assertThat(voice.loudnessDb()).isBetween(8.0, 16.0);
            assertThat(voice.pitchSemitones()).isBetween(5.0, 13.0);
            assertThat(voice.rateFactor()).isGreaterThan(1.05);
            assertThat(voice.anger()).isGreaterThan(0.6);
            assertThat(voice.arousal()).isGreaterThan(0.6);
            assertThat(voice.change()).isGreaterThan(0.5);
            assertThat(voice.confidence()).isGreaterThan(0.5);
        });
    }

    @Test
    void aCallerWhoShoutsFromTheStartIsHeardAndDoesNotBecomeTheirOwnMeasure() {
        var call = new ListenedCall(VoiceScope.TONE);

        var first = call.play(Sounds.joined(Voices.SHOUTING.at(-8).speak(RATE_HZ, 4_000, 1), PAUSE));
        for (int seed = 2; seed < 6; seed++) {
            call.play(Sounds.joined(Voices.SHOUTING.at(-8).speak(RATE_HZ, 4_000, seed), PAUSE));
        }
        var later = call.play(Sounds.joined(Voices.SHOUTING.at(-8).speak(RATE_HZ, 4_000, 7), PAUSE));
        var calm = call.play(Sounds.joined(Voices.CALM.at(-20).speak(RATE_HZ, 4_000, 8), PAUSE));

        assertThat(first.get(first.size() - 1).anger()).isGreaterThan(0.5);
        assertThat(later.get(later.size() - 1).anger()).isGreaterThan(0.5);
        assertThat(calm.get(calm.size() - 1).anger()).isLessThan(0.3);
    }

    @Test
    void theLevelOfTheLineAndItsCodeDoNotSoundLikeFeeling() {
        for (double gain : new double[] {-15, 0, 12}) {
            var call = new ListenedCall(VoiceScope.TONE);
            for (int seed = 0; seed < 4; seed++) {
                short[] speech = Lines.amplified(Voices.CALM.speak(RATE_HZ, 3_000, seed), gain);
                short[] line = seed % 2 == 0 ? Lines.mulaw(speech) : Lines.alaw(speech);

                assertThat(call.play(Sounds.joined(line, PAUSE))).isNotEmpty().allMatch(voice -> voice.anger() < 0.4);
            }
        }
    }

    @Test
    void ofTheAgentOnlyLevelAndPaceAreMeasured() {
        var call = new ListenedCall(Party.AGENT, VoiceScope.PACE);
        call.play(Sounds.joined(Voices.CALM.speak(RATE_HZ, 3_000, 1), PAUSE));

        var shout = call.play(Sounds.joined(Voices.SHOUTING.speak(RATE_HZ, 3_000, 2), PAUSE));

        assertThat(shout).isNotEmpty().allSatisfy(voice -> {
            assertThat(voice.scope()).isEqualTo(VoiceScope.PACE);
            assertThat(voice.loudnessDb()).isGreaterThan(5);
            assertThat(voice.anger() + voice.arousal() + voice.change() + voice.pitchSemitones())
                    .isZero();
        });
    }

    @Test
    void withoutConsentNothingIsMeasured() {
        assertThat(new ListenedCall(VoiceScope.NONE).play(Voices.SHOUTING.speak(RATE_HZ, 3_000, 1)))
                .isEmpty();
    }

    @Test
    void keepsTheCallsClockAcrossAGap() {
        var model = ListenedCall.shippedModel();
        var listener =
                new VoiceListener(EarSeat.of(Party.CUSTOMER, RATE_HZ), VoiceScope.TONE, model, ToneConfig.DEFAULT);
        var gap = new AudioGap(
                Duration.ofSeconds(20), Party.CUSTOMER, Span.ofMillis(0, 20_000), AudioGap.Reason.NOT_RECEIVED);
        var started = new dev.becalm.audio.SpeechStarted(
                Duration.ofMillis(20_100), Party.CUSTOMER, Duration.ofMillis(20_000));

        listener.hear(new short[0], List.of(gap));
        List<HeardEvent> heard = listener.hear(Voices.CALM.speak(RATE_HZ, 2_000, 1), List.of(started));

        assertThat(heard)
                .singleElement()
                .satisfies(event -> assertThat(event.at()).hasSeconds(22));
    }

    @Test
    void wideBandLinesMeasureTheSame() {
        var narrow = new ListenedCall(Party.CUSTOMER, VoiceScope.TONE, 8_000);
        var wide = new ListenedCall(Party.CUSTOMER, VoiceScope.TONE, 16_000);
        narrow.play(Voices.CALM.speak(8_000, 4_000, 1));
        wide.play(Voices.CALM.speak(16_000, 4_000, 1));

        var one = narrow.play(Sounds.joined(Voices.SHOUTING.speak(8_000, 3_000, 2), PAUSE));
        var other = wide.play(Sounds.joined(Voices.SHOUTING.speak(16_000, 3_000, 2), PAUSE, PAUSE));

        double there = one.get(one.size() - 1).loudnessDb();
        assertThat(other.get(other.size() - 1).loudnessDb()).isCloseTo(there, within(1.5));
    }
}
