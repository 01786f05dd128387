package dev.becalm.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.fixture.CallCrowd;
import dev.becalm.report.improvement.CueEffect;
import dev.becalm.report.improvement.ImprovementItem;
import dev.becalm.report.improvement.ImprovementReport;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImprovementStoreTest {
    private static final int CALLS = 2_000;
    private static final Duration NINETY_DAYS = Duration.ofDays(90);

    @TempDir
    private Path folder;

    private CallJournal journal;

    @BeforeEach
    void fill() {
        journal = CallJournal.open(folder.resolve("journal.db"));
        journal.digests().keep(new CallCrowd(CALLS).digests(0, CALLS));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void countsRatesOverAllCallsAndByWeek() {
        ImprovementReport report = year();

        assertThat(report.overview().calls()).isEqualTo(CALLS);
        assertThat(report.overview().escalation().share()).isBetween(0.01, 0.06);
        assertThat(report.overview().alertedInTime().share()).isEqualTo(1);
        assertThat(report.trend())
                .hasSize(53)
                .allSatisfy(week -> assertThat(week.calls()).isPositive());
        assertThat(report.trend().stream()
                        .mapToLong(ImprovementReport.Week::calls)
                        .sum())
                .isEqualTo(CALLS);
    }

    @Test
    void showsWhatACueDoesWithItsUncertainty() {
        List<CueEffect> cues = year().cues();

        assertThat(cues).hasSize(12).allSatisfy(cue -> {
            assertThat(cue.uptake().share()).isBetween(0.4, 0.6);
            assertThat(cue.effect().mean()).isBetween(-13.0, -7.0);
            assertThat(cue.effect().high()).isLessThan(0);
            assertThat(cue.riskEffect().mean()).isBetween(-13.0, -7.0);
            assertThat(cue.riskWhenSaid().cases()).isEqualTo(cue.heatWhenSaid().cases());
        });
    }

    @Test
    void ranksCausesAndAddsUpTheirShares() {
        List<ImprovementReport.Cause> causes = year().causes();

        assertThat(causes).extracting(ImprovementReport.Cause::cause).containsExactly("notice-missing", "process");
        assertThat(causes.get(1).cumulative()).isEqualTo(1);
        assertThat(causes).isSortedAccordingTo((one, other) -> Long.compare(other.calls(), one.calls()));
    }

    @Test
    void namesThePolicyLinesAfterWhichRiskRises() {
        var policies = year().policies();

        assertThat(policies).hasSize(5).allSatisfy(line -> {
            assertThat(line.example()).isEqualTo("that is our policy");
            assertThat(line.riskChange().mean()).isPositive();
        });
    }

    @Test
    void slicesByWhatMustNotMatter() {
        var slices = year().fairness();

        assertThat(slices).extracting(ImprovementReport.Slice::by).contains("language", "door", "voice");
        assertThat(slices).allSatisfy(slice -> assertThat(slice.differs()).isFalse());
    }

    @Test
    void comparesTheMonthBeforeAFixWithTheMonthAfterIt() {
        Instant fixed = CallCrowd.BEGIN.plus(Duration.ofDays(180));
        var plan = new ImprovementItem(
                0,
                "Announce every change of tariff",
                "notice-missing",
                "",
                "Mary",
                ImprovementItem.State.CHECK,
                CallCrowd.BEGIN,
                null,
                fixed,
                List.of(100_001L),
                "");

        ImprovementItem stored = journal.improvement().keep(plan);
        var results = year().items();

        assertThat(stored.id()).isEqualTo(1);
        assertThat(journal.improvement().item(1)).contains(stored);
        assertThat(results).singleElement().satisfies(result -> {
            assertThat(result.before()).isNotNull();
            assertThat(result.after()).isNotNull();
            assertThat(result.better()).isFalse();
        });
    }

    @Test
    void aPeriodWithoutCallsIsNoMistake() {
        Instant later = CallCrowd.BEGIN.plus(Duration.ofDays(4_000));

        var report =
                journal.improvement().report(new Slicing(later, later.plusSeconds(60), "team-1", "zh"), NINETY_DAYS);

        assertThat(report.overview().calls()).isZero();
        assertThat(report.cues()).isEmpty();
    }

    private ImprovementReport year() {
        var year = new Slicing(CallCrowd.BEGIN, CallCrowd.BEGIN.plus(CallCrowd.YEAR), null, null);
        return journal.improvement().report(year, NINETY_DAYS);
    }
}
