package dev.becalm.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.call.Language;
import dev.becalm.fixture.Concept;
import dev.becalm.fixture.GoldenCalls;
import dev.becalm.fixture.Stages;
import dev.becalm.report.CallReport;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportsConfigTest {
    private static final CallReport REPORT =
            CallReport.of(GoldenCalls.handledBadly().through(Stages.all()), Stages.PLAYBOOK);

    @Test
    @Concept("S001-83")
    void sendsEachReaderTheirOwnSectionsAndNothingWhereNothingIsListed() {
        var own = new ReportsConfig(
                List.of(Section.COACHING), List.of(Section.ALERTS), List.of(Section.SCORE), List.of());

        assertThat(own.sections(ReportReader.AGENT)).containsExactly(Section.COACHING);
        assertThat(own.sections(ReportReader.SUPERVISOR)).containsExactly(Section.ALERTS);
        assertThat(own.sections(ReportReader.QUALITY)).containsExactly(Section.SCORE);
        assertThat(own.sections(ReportReader.MANAGEMENT)).isEmpty();
    }

    @Test
    @Concept(
            value = "S001-84",
            by = {ReportsConfig.class, ReportPage.class})
    void printsForEachReaderWhatTheyAreToRead() {
        String agent = page(ReportReader.AGENT);
        String quality = page(ReportReader.QUALITY);
        String management = page(ReportReader.MANAGEMENT);

        assertThat(agent).contains("Coaching card", "Transcript").doesNotContain("Root cause", "Use of authority");
        assertThat(quality).contains("Coaching card", "Root cause", "Use of authority", "Words and voice");
        assertThat(management)
                .contains("Why they called", "Root cause")
                .doesNotContain("Transcript", "Coaching card", "href=\"#u");
    }

    @Test
    void namesASectionOnce() {
        var twice = List.of(Section.WHY, Section.WHY);

        assertThatThrownBy(() -> new ReportsConfig(twice, List.of(), List.of(), List.of()))
                .hasMessageContaining("agent must name each section once");
    }

    private static String page(ReportReader reader) {
        return ReportPage.of(
                REPORT, Aftermath.none(ZoneOffset.UTC), Language.EN, ReportsConfig.DEFAULT.sections(reader));
    }
}
