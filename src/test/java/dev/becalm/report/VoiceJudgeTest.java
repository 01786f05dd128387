package dev.becalm.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.becalm.call.CallEvent;
import dev.becalm.call.CallId;
import dev.becalm.call.CallInfo;
import dev.becalm.call.CallStarted;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.fixture.Calls;
import dev.becalm.fixture.Stages;
import dev.becalm.language.Utterance;
import dev.becalm.report.VoiceReview.Difference;
import dev.becalm.report.VoiceReview.Kind;
import dev.becalm.report.document.Aftermath;
import dev.becalm.report.document.PdfPrinter;
import dev.becalm.report.document.ReportPage;
import dev.becalm.tone.VoiceMeasured;
import dev.becalm.tone.VoiceScope;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class VoiceJudgeTest {
    private static final Aftermath NOTHING = Aftermath.none(ZoneOffset.UTC);

    private final List<CallEvent> events = new ArrayList<>();
    private int number;

    @Test
    void findsSharpWordsInACalmVoiceAndTheReverse() {
        start(true);
        customer("I have had it with you", -0.8, 0.2, 0.1, 0.9);
        customer("that is fine", 0.3, 0.8, 0.9, 0.9);
        customer("I have had it with you", -0.8, 0.9, 0.9, 0.9);
        customer("that is fine", 0.3, 0.2, 0.1, 0.9);

        var voice = report().voice();

        assertThat(voice.differences())
                .extracting(Difference::kind, Difference::utterance)
                .containsExactly(tuple(Kind.HOT_WORDS, 1), tuple(Kind.HOT_VOICE, 2));
        assertThat(voice.readings()).hasSize(4).first().satisfies(reading -> {
            assertThat(reading.anger()).isEqualTo(0.1);
            assertThat(reading.change()).isEqualTo(0.5);
        });
    }

    @Test
    void saysNothingOfAVoiceThatHasHardlyBeenHeardNorOfTheAgents() {
        start(true);
        customer("I have had it with you", -0.8, 0.2, 0.1, 0.3);
        events.add(voice(Party.AGENT, VoiceScope.PACE, 0, 0, 0, 0.9));

        var voice = report().voice();

        assertThat(voice.differences()).isEmpty();
        assertThat(voice.readings()).hasSize(1);
    }

    @Test
    void isPrintedInBothLanguages() throws IOException {
        start(true);
        customer("that is fine", 0.3, 0.8, 0.9, 0.9);

        CallReport report = report();

        assertThat(ReportPage.of(report, NOTHING, Language.EN)).contains("Words and voice", "Calm words, tense voice");
        assertThat(ReportPage.of(report, NOTHING, Language.ZH)).contains("话语与语音", "言辞平和，语气紧张");
        try (var pdf = Loader.loadPDF(new PdfPrinter().print(report, NOTHING, Language.EN))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Words and voice", "Calm words, tense voice", "anger in the voice 0.90");
        }
    }

    @Test
    void saysWhetherTheVoiceWasAnalysed() {
        start(false);
        agent("Good morning.");
        CallReport without = report();
        events.clear();
        start(true);
        agent("Good morning.");
        CallReport silent = report();

        assertThat(without.voice().analysed()).isFalse();
        assertThat(ReportPage.of(without, NOTHING, Language.EN)).contains("was not analysed in this call");
        assertThat(ReportPage.of(silent, NOTHING, Language.EN)).contains("Too little of the customer");
    }

    private CallReport report() {
        return CallReport.of(events, Stages.PLAYBOOK);
    }

    private void start(boolean consent) {
        var info = new CallInfo(new CallId("v"), Language.EN, "a-1", "team-1", null, "test", consent, Calls.START);
        events.add(new CallStarted(Duration.ZERO, info, "rules"));
    }

    private void agent(String text) {
        var span = span();
        events.add(new Utterance(span.end(), 1, Party.AGENT, span, text, Language.EN, true, 0, 0, 0, List.of()));
    }

    private void customer(String text, double sentiment, double arousal, double anger, double confidence) {
        number++;
        events.add(voice(Party.CUSTOMER, VoiceScope.TONE, arousal, anger, 0.5, confidence));
        var span = span();
        events.add(new Utterance(
                span.end(), number, Party.CUSTOMER, span, text, Language.EN, true, sentiment, 1, 0, List.of()));
    }

    private VoiceMeasured voice(
            Party party, VoiceScope scope, double arousal, double anger, double change, double confidence) {
        return new VoiceMeasured(span().end(), party, span(), scope, 0, 0, 1, arousal, anger, change, confidence);
    }

    private Span span() {
        return Span.ofMillis(number * 5_000L, number * 5_000L + 4_000);
    }
}
