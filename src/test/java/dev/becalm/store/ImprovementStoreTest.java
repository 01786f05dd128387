package dev.becalm.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.CallId;
import dev.becalm.call.CallInfo;
import dev.becalm.call.Language;
import dev.becalm.fixture.CallCrowd;
import dev.becalm.fixture.Concept;
import dev.becalm.report.CallDigest;
import dev.becalm.report.improvement.CueEffect;
import dev.becalm.report.improvement.ImprovementItem;
import dev.becalm.report.improvement.ImprovementReport;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImprovementStoreTest {
    private static final int CALLS = 2_000;
    private static final String STRUGGLING = "agent-struggling";
    private static final Duration NINETY_DAYS = Duration.ofDays(90);
    private static final String POLICY = "Mr Miller, refunds take ten days, that is our policy and I cannot change it.";

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
    @Concept(
            value = {"S001-16", "S001-88"},
            by = ImprovementStore.class)
    void ranksCausesAndAddsUpTheirShares() {
        List<ImprovementReport.Cause> causes = year().causes();

        assertThat(causes).extracting(ImprovementReport.Cause::cause).containsExactly("notice-missing", "process");
        assertThat(causes.get(1).cumulative()).isEqualTo(1);
        assertThat(causes).isSortedAccordingTo((one, other) -> Long.compare(other.calls(), one.calls()));
    }

    @Test
    @Concept(value = "S000-26", by = ImprovementStore.class)
    void namesThePolicyLinesAfterWhichRiskRises() {
        var policies = year().policies();

        assertThat(policies).hasSize(5).allSatisfy(line -> {
            assertThat(line.example()).isEqualTo("that is our policy");
            assertThat(line.riskChange().mean()).isPositive();
        });
    }

    @Test
    @Concept(
            value = {"S000-01", "S000-31", "S002-13", "S003-32", "S001-89"},
            by = ImprovementStore.class)
    void namesHardCallsUseOfAuthorityWeakSpotsAndConfusions() {
        journal.digests()
                .keep(IntStream.range(0, 40)
                        .mapToObj(ImprovementStoreTest::struggling)
                        .toList());

        var report = year();

        assertThat(report.hard()).anySatisfy(hard -> {
            assertThat(hard.agent()).isEqualTo(STRUGGLING);
            assertThat(hard.escalated().share()).isGreaterThan(hard.others().share());
        });
        assertThat(report.authority())
                .filteredOn(use -> use.agent().equals(STRUGGLING))
                .singleElement()
                .satisfies(use -> {
                    assertThat(use.beyond().share()).isEqualTo(1);
                    assertThat(use.outlier()).isTrue();
                });
        assertThat(report.confusions())
                .extracting(ImprovementReport.Confusion::issue)
                .contains("billing dispute");
        assertThat(report.issues())
                .allSatisfy(issue -> assertThat(issue.calls()).isPositive());
    }

    @Test
    void slicesByWhatMustNotMatter() {
        var slices = year().fairness();

        assertThat(slices).extracting(ImprovementReport.Slice::by).contains("language", "door", "voice");
        assertThat(slices).allSatisfy(slice -> assertThat(slice.differs()).isFalse());
    }

    @Test
    @Concept(value = "S002-16", by = ImprovementStore.class)
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
    void aCallThatWasNotUnderstoodCountsInNoRate() {
        var before = year();
        journal.digests()
                .keep(IntStream.range(0, 500)
                        .mapToObj(ImprovementStoreTest::foreign)
                        .toList());

        var report = year();

        assertThat(report.overview().calls()).isEqualTo(CALLS + 500);
        assertThat(report.overview().unclear()).isEqualTo(500);
        assertThat(report.overview().escalation()).isEqualTo(before.overview().escalation());
        assertThat(report.overview().falseAlarms()).isEqualTo(before.overview().falseAlarms());
        assertThat(report.issues()).isEqualTo(before.issues());
        assertThat(report.authority()).isEqualTo(before.authority());
        assertThat(report.fairness())
                .filteredOn(slice -> slice.value().equals("foreign-door"))
                .singleElement()
                .satisfies(slice -> {
                    assertThat(slice.unclear()).isEqualTo(500);
                    assertThat(slice.alerted().total()).isZero();
                });
    }

    @Test
    void quotesTheWholeLineAfterWhichRiskRoseMostWithoutNames() {
        journal.digests().keep(List.of(policy(1, "That is our policy.", 12), policy(2, POLICY, 40)));

        var policies = year().policies();

        assertThat(policies).first().satisfies(line -> {
            assertThat(line.rule()).isEqualTo("en.policy.hard");
            assertThat(line.example())
                    .isEqualTo("Mr □, refunds take ten days, that is our policy and I cannot change it.");
            assertThat(line.times()).isEqualTo(2);
        });
    }

    @Test
    @Concept(value = "S001-24", by = ImprovementStore.class)
    void tellsWhichLinesCalmedAndLeavesOutWhatHadNothingToCalm() {
        journal.digests()
                .keep(List.of(
                        soothing(1, "EMPATHY", "I hear how upset you are, Mr Miller.", 60, 20),
                        soothing(2, "EMPATHY", "I hear how upset you are.", 60, 50),
                        soothing(3, "APOLOGY", "Sorry.", 50, 55),
                        soothing(4, "PARAPHRASE", "So it came twice?", 5, 0)));

        var calming = year().calming();

        assertThat(calming).extracting(ImprovementReport.CalmingLine::act).containsExactly("EMPATHY", "APOLOGY");
        assertThat(calming.get(0).example()).isEqualTo("I hear how upset you are, Mr □.");
        assertThat(calming.get(0).times()).isEqualTo(2);
        assertThat(calming.get(0).riskChange().mean()).isEqualTo(-25);
    }

    @Test
    void aPeriodWithoutCallsIsNoMistake() {
        Instant later = CallCrowd.BEGIN.plus(Duration.ofDays(4_000));

        var report =
                journal.improvement().report(new Slicing(later, later.plusSeconds(60), "team-1", "zh"), NINETY_DAYS);

        assertThat(report.overview().calls()).isZero();
        assertThat(report.cues()).isEmpty();
    }

    /** A billing call that escalates, with an offer beyond the boundary and a misunderstanding. */
    private static CallDigest struggling(int number) {
        return hot(
                info("struggling-" + number, STRUGGLING, "vosk", Duration.ofDays(number)),
                List.of(
                        new CallDigest.Line(4, "OVER_AUTHORITY", "boundary-cap", "all of it back", 30, 50),
                        new CallDigest.Line(
                                3, "MISUNDERSTANDING", "en.misunderstanding", "I thought it was free", 20, 30)));
    }

    /** A call in which an agent quotes policy, and risk rises by so much. */
    private static CallDigest policy(int number, String words, double rise) {
        return hot(
                info("policy-" + number, "agent-1", "vosk", Duration.ofDays(9)),
                List.of(new CallDigest.Line(4, "POLICY_WALL", "en.policy.hard", words, 30, 30 + rise)));
    }

    private static CallDigest soothing(int number, String act, String words, double before, double after) {
        return hot(
                info("soothing-" + number, "agent-1", "vosk", Duration.ofDays(9)),
                List.of(new CallDigest.Line(4, act, "en.act", words, before, after)));
    }

    private static CallDigest hot(CallInfo info, List<CallDigest.Line> lines) {
        return new CallDigest(
                info,
                120_000,
                "billing dispute",
                CallDigest.Outcome.ESCALATED,
                new CallDigest.Risk(90, 80, 90, 80, "RED", 1, 1, 0),
                new CallDigest.Lead(true, 2, 20_000),
                "EXTRA",
                "MISUNDERSTANDING",
                "UNCLEAR",
                2,
                20.0,
                1.0,
                Map.of("MISUNDERSTANDING", 1),
                List.of(),
                List.of(),
                lines,
                "hello");
    }

    /** A call of which nothing was understood, though the voice raised an alert. */
    private static CallDigest foreign(int number) {
        return new CallDigest(
                info("foreign-" + number, "agent-2", "foreign-door", Duration.ofHours(number)),
                60_000,
                "",
                CallDigest.Outcome.UNCLEAR,
                new CallDigest.Risk(0, 0, 0, 0, "GREEN", 0, 1, 0),
                null,
                "UNCLEAR",
                "UNKNOWN",
                "UNCLEAR",
                0,
                null,
                null,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                "hola");
    }

    private static CallInfo info(String id, String agent, String door, Duration after) {
        return new CallInfo(
                new CallId(id), Language.EN, agent, "team-1", null, door, true, CallCrowd.BEGIN.plus(after));
    }

    private ImprovementReport year() {
        var year = new Slicing(CallCrowd.BEGIN, CallCrowd.BEGIN.plus(CallCrowd.YEAR), null, null);
        return journal.improvement().report(year, NINETY_DAYS);
    }
}
