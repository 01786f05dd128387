package dev.becalm.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.HoldChanged;
import dev.becalm.call.Language;
import dev.becalm.fixture.GoldenCalls;
import dev.becalm.fixture.ScriptedCall;
import dev.becalm.fixture.Stages;
import dev.becalm.report.CallReport;
import dev.becalm.report.document.Aftermath.Task;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ReportPageTest {
    private static final Aftermath AFTER = new Aftermath(
            100_001L,
            "TRACKED",
            List.of(new Task("CALL_BACK", "ring the customer", "OPEN", Instant.parse("2026-01-06T17:00:00Z"))),
            2.1,
            4,
            3,
            List.of(),
            new Aftermath.Sound(false, Instant.parse("2026-02-05T10:00:00Z")),
            ZoneOffset.UTC);

    @Test
    void theBadlyHandledCallHasEverySectionFilled() {
        String page = page(GoldenCalls.handledBadly(), Language.EN);

        assertThat(page)
                .contains("Why they called", "喂,你们怎么乱扣钱啊?")
                .contains("Turning point", "Before it the agent said")
                .contains("To avoid", "Flat denial", "对不起,我们是不会乱扣钱的。")
                .contains("Questions, claims and promises", "Stages", "Forecast and what happened")
                .contains("Asks for a supervisor", "The first alert came before it by")
                .contains("Cues", "Alerts", "Coaching card", "Better line")
                .contains("follow their words", "give a reasonable solution")
                .contains("100001 (Tracked)", "ring the customer", "2026-01-06 17:00")
                .contains("predicted: 2.1 / 5, given: 4 / 5")
                .contains("no longer kept; its time was over on: </b>2026-02-05 10:00")
                .contains("3 calls about the same issue in thirty days");
    }

    @Test
    void theWellHandledCallHasNothingToAvoidAndNoTrigger() {
        String page = page(GoldenCalls.handledWell(), Language.ZH);

        assertThat(page).contains("通话未触发升级。", "做得好的", "得分的四个部分").doesNotContain("class=\"turn\"");
    }

    @Test
    void holdsAndSilencesAreListedAndDrawn() {
        var call = ScriptedCall.in(Language.EN)
                .agent("Let me put you through.")
                .event(at -> new HoldChanged(at, at, true))
                .after(Duration.ofSeconds(30))
                .event(at -> new HoldChanged(at.plusSeconds(20), at.plusSeconds(20), false))
                .customer("Hello?")
                .end();

        assertThat(page(call, Language.EN))
                .contains("Holds and silences", "20 s", ">on hold<", "on hold or announced 00:20");
        assertThat(page(call, Language.ZH)).contains("呼叫保持与静默", ">呼叫保持<");
    }

    @Test
    void aCallThatWasNotUnderstoodSaysSoAndHasNoScores() {
        var call = ScriptedCall.in(Language.EN)
                .customer("Почему вы сняли деньги")
                .agent("Одну минуту")
                .end();
        CallReport report = CallReport.of(call.play(List.of(Stages.reading())), Stages.PLAYBOOK);

        String english = ReportPage.of(report, AFTER, Language.EN);
        String chinese = ReportPage.of(report, AFTER, Language.ZH);

        assertThat(english)
                .contains("This call was not understood", "2 / 2 utterances are in a language that is not supported")
                .contains("not scored")
                .doesNotContain(" / 100", "The four parts of the score");
        assertThat(chinese).contains("没有告警不代表通话平静", "2 / 2 句话所用语言不受支持", "未评分");
    }

    @Test
    void everyLinkLeadsToALineOfTheTranscript() {
        Document page = parse(page(GoldenCalls.handledBadly(), Language.EN));

        var links = page.getElementsByTagName("a");
        var cells = page.getElementsByTagName("td");
        List<String> anchors = new java.util.ArrayList<>();
        for (int i = 0; i < cells.getLength(); i++) {
            var id = cells.item(i).getAttributes().getNamedItem("id");
            if (id != null) {
                anchors.add("#" + id.getNodeValue());
            }
        }

        assertThat(links.getLength()).isGreaterThan(10);
        for (int i = 0; i < links.getLength(); i++) {
            assertThat(anchors)
                    .contains(links.item(i).getAttributes().getNamedItem("href").getNodeValue());
        }
    }

    @Test
    void whatWasSaidCannotBreakThePage() {
        var call = ScriptedCall.in(Language.EN)
                .customer("<script>alert(1)</script> & \"quotes\" \u0000 \uD83D\uDE00")
                .agent("I see.")
                .end();

        Document page = parse(page(call, Language.EN));

        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getDocumentElement().getTextContent()).contains("<script>alert(1)</script> & \"quotes\"");
    }

    private static String page(ScriptedCall call, Language language) {
        return ReportPage.of(CallReport.of(call.through(Stages.all()), Stages.PLAYBOOK), AFTER, language);
    }

    private static Document parse(String page) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page)));
        } catch (Exception e) {
            throw new AssertionError("the page must be well-formed", e);
        }
    }
}
