package dev.becalm.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.fixture.GoldenCalls;
import dev.becalm.fixture.Stages;
import dev.becalm.report.CallReport;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void quotesWhatNeedsIt() {
        String table =
                new Csv().row("a", "b,c", "d\"e", null, 1.5, "two\nlines").text();

        assertThat(table).isEqualTo("\uFEFFa,\"b,c\",\"d\"\"e\",,1.5,\"two\nlines\"\r\n");
    }

    @Test
    void wordsAreNeverTakenForAFormula() {
        assertThat(new Csv().row("=HYPERLINK(1)", "-5 dollars", -5).text())
                .contains("'=HYPERLINK(1)", "'-5 dollars", ",-5");
    }

    @Test
    void aReportHasARowForEachLine() {
        CallReport report = CallReport.of(GoldenCalls.handledBadly().through(Stages.all()), Stages.PLAYBOOK);

        String table = ReportTable.of(report);

        assertThat(table.lines().filter(row -> row.startsWith("line,"))).hasSize(9);
        assertThat(table).contains("DENIAL", "alert,", "cue,", "score,");
    }
}
