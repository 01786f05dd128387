package dev.becalm.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.call.Word;
import dev.becalm.ingest.Recognised;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class UtterancesTest {
    private final Utterances utterances = new Utterances(Party.AGENT, new AtomicInteger(6)::incrementAndGet);

    @Test
    void reportsInterimsOnlyWhenTheWordsChange() {
        var first = utterances.interim("hello", at(1));
        var same = utterances.interim("hello", at(2));
        var more = utterances.interim("hello there", at(3));

        assertThat(first).isPresent();
        assertThat(same).isEmpty();
        assertThat(more).get().isInstanceOfSatisfying(Transcript.Interim.class, interim -> {
            assertThat(interim.utterance()).isEqualTo(7);
            assertThat(interim.stableWords()).isEqualTo(1);
        });
    }

    @Test
    void tellsOnceThatAllWordsHaveStoppedChanging() {
        utterances.interim("cancel it", at(1));

        var second = utterances.interim("cancel it", at(2));
        var third = utterances.interim("cancel it", at(3));
        var fourth = utterances.interim("cancel it", at(4));

        assertThat(second).isEmpty();
        assertThat(third)
                .get()
                .isInstanceOfSatisfying(
                        Transcript.Interim.class,
                        interim -> assertThat(interim.stableWords()).isEqualTo(2));
        assertThat(fourth).isEmpty();
    }

    @Test
    void endsWithTheSpanOfItsWords() {
        utterances.interim("hello", at(1));

        var end = utterances.end(said("hello there", 400, 1_200), at(2));

        assertThat(end).get().isInstanceOfSatisfying(Transcript.Final.class, last -> {
            assertThat(last.utterance()).isEqualTo(7);
            assertThat(last.span()).isEqualTo(Span.ofMillis(400, 1_200));
            assertThat(last.confidence()).isEqualTo(0.75);
        });
    }

    @Test
    void takesBackWordsThatTheResultDoesNotHold() {
        utterances.interim("the", at(1));

        var end = utterances.end(new Recognised(true, "", List.of(), List.of()), at(2));

        assertThat(end)
                .get()
                .isInstanceOfSatisfying(
                        Transcript.Final.class, last -> assertThat(last.text()).isEmpty());
    }

    @Test
    void spendsNoNumberOnSilence() {
        assertThat(utterances.end(Recognised.NOTHING, at(1))).isEmpty();
        assertThat(utterances.end(said("yes", 0, 100), at(2)))
                .get()
                .isInstanceOfSatisfying(
                        Transcript.Final.class,
                        last -> assertThat(last.utterance()).isEqualTo(7));
    }

    private static Duration at(int seconds) {
        return Duration.ofSeconds(seconds);
    }

    private static Recognised said(String text, long start, long end) {
        return new Recognised(true, text, List.of(new Word(text, Span.ofMillis(start, end), 0.75)), List.of());
    }
}
