package dev.becalm.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.audio.AudioGap;
import dev.becalm.call.HeardEvent;
import dev.becalm.call.Party;
import dev.becalm.fixture.ScriptedModel;
import dev.becalm.fixture.Sounds;
import dev.becalm.ingest.RecognitionOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EarTest {
    private static final int RATE_HZ = 8_000;
    private static final Duration START = Duration.ofSeconds(10);

    private final ScriptedModel model = new ScriptedModel();
    private final RecognizerPool pool = new RecognizerPool(model);
    private final Ear ear = new Ear(
            new EarSeat(Party.CUSTOMER, RATE_HZ, START, RecognitionOptions.DEFAULT),
            new AtomicInteger()::incrementAndGet,
            Optional.of(pool));

    @Test
    void turnsSpeechIntoGrowingInterimsAndOneFinalOnTheCallsClock() {
        var events = play(Sounds.joined(
                Sounds.silence(RATE_HZ, 1_000), Sounds.speech(-20, RATE_HZ, 2_400), Sounds.silence(RATE_HZ, 2_000)));

        var finals = only(Transcript.Final.class, events);
        assertThat(only(Transcript.Interim.class, events)).hasSizeGreaterThan(1).allMatch(i -> i.utterance() == 1);
        assertThat(finals).singleElement().satisfies(heard -> {
            assertThat(heard.utterance()).isEqualTo(1);
            assertThat(heard.text()).startsWith("w1 w2");
            assertThat(heard.confidence()).isEqualTo(0.5);
            assertThat(heard.span().start()).isBetween(Duration.ofMillis(10_900), Duration.ofMillis(11_800));
            assertThat(heard.at()).isBetween(Duration.ofMillis(13_400), Duration.ofMillis(14_600));
        });
    }

    @Test
    void countsWordsThatHaveStoppedChanging() {
        var events = play(Sounds.speech(-20, RATE_HZ, 4_000));

        var interims = only(Transcript.Interim.class, events);
        assertThat(interims.get(0).stableWords()).isZero();
        assertThat(interims.get(interims.size() - 1).stableWords()).isPositive().isLessThan(interims.size());
    }

    @Test
    void answersEachFrameOnTheConnectionsOwnClock() {
        play(Sounds.speech(-20, RATE_HZ, 2_400));
        var partial = ear.last();

        ear.flush();
        var result = ear.last();

        assertThat(partial.finished()).isFalse();
        assertThat(partial.text()).startsWith("w1");
        assertThat(result.finished()).isTrue();
        assertThat(result.words().get(0).span().start()).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void reportsMissingAudioAndMovesTheClock() {
        var events = ear.missed(Duration.ofMillis(500), AudioGap.Reason.NOT_RECEIVED);

        assertThat(ear.now()).isEqualTo(START.plusMillis(500));
        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        AudioGap.class, gap -> assertThat(gap.span().length()).isEqualTo(Duration.ofMillis(500)));
    }

    @Test
    void takesEmptyFramesAndAnEndWithoutAudio() {
        assertThat(ear.hear(new short[0])).isEmpty();
        assertThat(ear.flush()).isEmpty();
        assertThat(ear.finish()).isEmpty();
        assertThat(ear.finish()).isEmpty();
    }

    @Test
    void givesTheRecogniserBackForTheNextCall() {
        play(Sounds.speech(-20, RATE_HZ, 1_000));
        ear.finish();

        assertThat(pool.idle()).isEqualTo(1);
        assertThat(model.made()).hasSize(1);
    }

    private List<HeardEvent> play(short[] samples) {
        List<HeardEvent> events = new ArrayList<>();
        int frame = RATE_HZ / 10;
        for (int at = 0; at < samples.length; at += frame) {
            events.addAll(ear.hear(java.util.Arrays.copyOfRange(samples, at, Math.min(samples.length, at + frame))));
        }
        return events;
    }

    private static <T> List<T> only(Class<T> type, List<HeardEvent> events) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
