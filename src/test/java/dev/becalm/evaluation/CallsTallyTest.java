package dev.becalm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.call.Tier;
import dev.becalm.call.Word;
import dev.becalm.transcription.Transcript;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallsTallyTest {
    private static final RecordedCall CALL = new RecordedCall(
            "c1",
            Language.EN,
            Map.of(Party.AGENT, Path.of("a.wav")),
            List.of(
                    new RecordedCall.Turn(Party.AGENT, Span.ofMillis(0, 1_000), "hello there"),
                    new RecordedCall.Turn(Party.CUSTOMER, Span.ofMillis(2_000, 3_000), "hi")));

    @Test
    void printsTheKeysOfTheEvaluationPage() {
        var tally = new CallsTally();
        tally.audio(120, 48, 6);
        tally.heard(CALL, Party.AGENT, List.of(heard(Party.AGENT, "hello their", 100, 900)));
        tally.heard(CALL, Party.CUSTOMER, List.of(heard(Party.CUSTOMER, "hi", 2_100, 2_400)));
        tally.raw(CALL, Party.AGENT, "hello");
        tally.counted(new CallAlerts.Counted(Map.of(Tier.T2, 1), 3, 1));

        var result = tally.result(1);

        assertThat(result.figures())
                .containsExactly(
                        Map.entry("wer", 1 / 3.0),
                        Map.entry("wer.agent", 0.5),
                        Map.entry("wer.customer", 0.0),
                        Map.entry("werPlain", 1 / 3.0),
                        Map.entry("werAtFirst", 1 / 3.0),
                        Map.entry("rawWer", 0.5),
                        Map.entry("audioDecoded", 0.4),
                        Map.entry("realTimeFactor", 0.05),
                        Map.entry("alerts.T1", 0),
                        Map.entry("alerts.T2", 1),
                        Map.entry("phantomWords", 0));
        assertThat(result.rows()).isEqualTo(1);
        assertThat(result.worst()).containsExactly("c1 agent: WER 50.0 %", "  hello [there|their]");
    }

    @Test
    void countsWordsHeardWhenNobodySpoke() {
        var tally = new CallsTally();
        tally.audio(60, 30, 3);

        tally.heard(CALL, Party.AGENT, List.of(heard(Party.AGENT, "the", 5_000, 5_200)));

        assertThat(tally.result(0).figures()).containsEntry("phantomWords", 1);
    }

    private static Transcript.Final heard(Party party, String text, long start, long end) {
        var words = List.of(new Word(text, Span.ofMillis(start, end), 1));
        return new Transcript.Final(Duration.ofMillis(end), 1, party, Span.ofMillis(start, end), text, words, 1);
    }
}
