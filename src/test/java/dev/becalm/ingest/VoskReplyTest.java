package dev.becalm.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Span;
import dev.becalm.call.Word;
import dev.becalm.ingest.Recognised.Alternative;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoskReplyTest {
    private static final List<Word> WORDS =
            List.of(new Word("what", Span.ofMillis(870, 1110), 1.0), new Word("zero", Span.ofMillis(1110, 1530), 0.5));
    private static final Recognised SAID = new Recognised(true, "what zero", WORDS, List.of());

    @Test
    void printsWordsAsTheOriginalDoes() {
        assertThat(VoskReply.result(SAID, VoskSettings.DEFAULT)).isEqualTo("""
                        {
                          "result" : [{
                              "conf" : 1.000000,
                              "end" : 1.110000,
                              "start" : 0.870000,
                              "word" : "what"
                            }, {
                              "conf" : 0.500000,
                              "end" : 1.530000,
                              "start" : 1.110000,
                              "word" : "zero"
                            }],
                          "text" : "what zero"
                        }""");
    }

    @Test
    void printsTextOnlyWhereWordsAreOffOrNone() {
        var withoutWords = new VoskSettings(8000, false, RecognitionOptions.DEFAULT);

        assertThat(VoskReply.result(SAID, withoutWords)).isEqualTo("{\n  \"text\" : \"what zero\"\n}");
        assertThat(VoskReply.result(Recognised.NOTHING, VoskSettings.DEFAULT)).isEqualTo("{\n  \"text\" : \"\"\n}");
    }

    @Test
    void printsAlternatives() {
        var settings = new VoskSettings(8000, true, new RecognitionOptions(2, List.of()));
        var said = new Recognised(
                true,
                "what",
                List.of(),
                List.of(
                        new Alternative("what", 215.25, WORDS.subList(0, 1)),
                        new Alternative("watt", 213.5, List.of())));

        assertThat(VoskReply.result(said, settings)).isEqualTo("""
                        {
                          "alternatives" : [{
                              "confidence" : 215.250000,
                              "result" : [{
                                  "end" : 1.110000,
                                  "start" : 0.870000,
                                  "word" : "what"
                                }],
                              "text" : "what"
                            }, {
                              "confidence" : 213.500000,
                              "text" : "watt"
                            }]
                        }""");
    }

    @Test
    void escapesWhatJsonWantsEscaped() {
        assertThat(VoskReply.partial("say \"hi\" \\ 您好")).isEqualTo("{\n  \"partial\" : \"say \\\"hi\\\" \\\\ 您好\"\n}");
    }
}
