package dev.becalm.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.HeardEvent;
import dev.becalm.call.Party;
import dev.becalm.fixture.ScriptedModel;
import dev.becalm.fixture.Sounds;
import dev.becalm.transcription.Transcript.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DictationTest {
    private static final int RATE_HZ = 16_000;

    private final ScriptedModel model = new ScriptedModel();
    private final RecognizerPool pool = new RecognizerPool(model);

    @Test
    void goesOnWithAnotherRecogniserWhenOneBreaks() {
        var ear = ear(Optional.of(pool));
        play(ear, Sounds.speech(-20, RATE_HZ, 1_000));
        model.made().get(0).breakDown();

        var broken = play(ear, Sounds.joined(Sounds.speech(-20, RATE_HZ, 1_000), Sounds.silence(RATE_HZ, 1_500)));
        var after = play(ear, Sounds.joined(Sounds.speech(-20, RATE_HZ, 2_000), Sounds.silence(RATE_HZ, 1_500)));

        assertThat(broken)
                .anySatisfy(event -> assertThat(event)
                        .isInstanceOfSatisfying(
                                Transcript.Unavailable.class,
                                trouble -> assertThat(trouble.reason()).isEqualTo(Reason.RECOGNIZER_FAILED)));
        assertThat(after).anyMatch(Transcript.Final.class::isInstance);
        assertThat(model.made().get(0).closed()).isTrue();
        assertThat(model.made()).hasSize(2);
    }

    @Test
    void reportsEachStretchOfSpeechWhereTheModelIsMissing() {
        var ear = ear(Optional.empty());

        var events = play(
                ear,
                Sounds.joined(
                        Sounds.speech(-20, RATE_HZ, 1_000),
                        Sounds.silence(RATE_HZ, 1_500),
                        Sounds.speech(-20, RATE_HZ, 1_000),
                        Sounds.silence(RATE_HZ, 1_500)));

        assertThat(events)
                .filteredOn(Transcript.Unavailable.class::isInstance)
                .hasSize(2)
                .allMatch(event -> ((Transcript.Unavailable) event).reason() == Reason.MODEL_MISSING);
        assertThat(ear.finish()).isEmpty();
    }

    @Test
    void feedsNoSilence() {
        var ear = ear(Optional.of(pool));

        play(ear, Sounds.joined(Sounds.speech(-20, RATE_HZ, 1_000), Sounds.silence(RATE_HZ, 20_000)));

        assertThat(model.made().get(0).fed()).isLessThan(RATE_HZ * 3L);
    }

    private static Ear ear(Optional<RecognizerPool> pool) {
        return new Ear(EarSeat.of(Party.CUSTOMER, RATE_HZ), new AtomicInteger()::incrementAndGet, pool);
    }

    private static List<HeardEvent> play(Ear ear, short[] samples) {
        return new ArrayList<>(ear.hear(samples));
    }
}
