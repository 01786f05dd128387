package dev.becalm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.call.Span;
import dev.becalm.call.Word;
import dev.becalm.cue.Cue;
import dev.becalm.cue.CueShown;
import dev.becalm.transcription.Transcript;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatencyTallyTest {
    private final LatencyTally tally = new LatencyTally();
    private final LatencyTally.Screen screen = tally.call("A1");

    @Test
    void timesAWordFromItsEndToTheFirstTextThatKeepsIt() {
        screen.shows(interim("my"), at(700));
        screen.shows(interim("my bell"), at(900));
        screen.shows(interim("my bill"), at(1100));
        screen.shows(said(), at(1500));

        assertThat(tally.result(1).figures())
                .containsEntry("wordToPartial.p50", 250.0)
                .containsEntry("wordToPartial.p99", 299.0)
                .containsEntry("wordToFinal.p50", 850.0);
    }

    @Test
    void aWordThatWasNeverInInterimTextIsShownByTheFinal() {
        screen.shows(said(), at(1500));

        assertThat(tally.result(1).figures()).containsEntry("wordToPartial.p50", 850.0);
    }

    @Test
    void timesACueFromTheEndOfTheWordsThatCalledForIt() {
        screen.shows(detected("my bill", 1200, false), at(1300));
        screen.shows(cue(1200), at(1320));

        assertThat(tally.result(1).figures()).containsEntry("wordToCue.p95", 520.0);
    }

    @Test
    void aCueOnInterimTextIsTimedByTheFinalThatConfirmsItsWords() {
        screen.shows(detected("bill", 400, true), at(900));
        screen.shows(cue(400), at(1_000));
        screen.shows(detected("my bill", 1200, false), at(1300));

        var result = tally.result(1);

        assertThat(result.figures()).containsEntry("wordToCue.p50", 200.0);
        assertThat(result.worst()).containsExactly("200 ms: ANGER by rule from interim text, call A1 at 0 s");
    }

    @Test
    void aCueThatSilenceCalledForIsLeftOut() {
        screen.shows(detected("", 1200, false), at(1300));
        screen.shows(cue(1200), at(1320));
        screen.shows(detected("my bill", 1400, false), at(1500));
        screen.shows(cue(9000), at(9100));

        assertThat(tally.result(1).figures()).doesNotContainKey("wordToCue.p95");
    }

    private static Duration at(long millis) {
        return Duration.ofMillis(millis);
    }

    private static Transcript.Interim interim(String text) {
        return new Transcript.Interim(at(600), 1, Party.CUSTOMER, Span.ofMillis(0, 600), text, 1);
    }

    private static Transcript.Final said() {
        var words =
                List.of(new Word("my", Span.ofMillis(200, 500), 0.9), new Word("bill", Span.ofMillis(500, 800), 0.9));
        return new Transcript.Final(at(1200), 1, Party.CUSTOMER, Span.ofMillis(200, 800), "my bill", words, 0.9);
    }

    private static SignalDetected detected(String words, long at, boolean provisional) {
        Span span = provisional ? Span.ofMillis(200, 400) : Span.ofMillis(200, 800);
        var signal = new Signal(SignalId.ANGER, Party.CUSTOMER, "rule", words, span, 0.9, List.of());
        return new SignalDetected(at(at), 1, signal, provisional);
    }

    private static CueShown cue(long at) {
        var cue = new Cue("cue-1", "play", "EMPATHY", "Do it", "Say it", "why", "C1", 50, false, at(20_000));
        return new CueShown(at(at), 1, cue);
    }
}
