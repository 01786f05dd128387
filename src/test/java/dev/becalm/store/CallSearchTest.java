package dev.becalm.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.fixture.CallCrowd;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallSearchTest {
    private static final int CALLS = 300;

    @TempDir
    private Path folder;

    private CallJournal journal;
    private CallSearch search;

    @BeforeEach
    void fill() {
        Path file = folder.resolve("journal.db");
        journal = CallJournal.open(file);
        journal.digests().keep(new CallCrowd(CALLS).digests(0, CALLS));
        Crowds.listAll(file);
        search = journal.search();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void listsTheLatestFirstPageByPage() {
        Page<FoundCall> first = search.find(CallFilter.ALL, "latest", 10, 0);
        Page<FoundCall> second = search.find(CallFilter.ALL, "latest", 10, 10);

        assertThat(first.total()).isEqualTo(CALLS);
        assertThat(first.items()).hasSize(10);
        assertThat(first.items().get(0).call().id()).isEqualTo("crowd-299");
        assertThat(second.items().get(0).call().id()).isEqualTo("crowd-289");
    }

    @Test
    void findsWordsOfBothLanguages() {
        assertThat(text("number 17").items())
                .extracting(found -> found.call().id())
                .contains("crowd-17");
        assertThat(text("退款").items())
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.call().language()).isEqualTo("zh"));
        assertThat(text("扣费 REFUND").items()).isEmpty();
        assertThat(text("crowd").items()).isEmpty();
    }

    @Test
    void findsChineseOnlyWhereTheCharactersStandTogether() {
        assertThat(text("号码30").items()).extracting(found -> found.call().id()).contains("crowd-30");
        assertThat(text("款退").total()).isLessThan(text("退款").total());
    }

    @Test
    void takesAnyTextWithoutFallingOverTheSyntaxOfTheIndex() {
        assertThat(text("\"refund\" AND (money OR NEAR").total()).isZero();
        assertThatThrownBy(() -> text("?!")).hasMessageContaining("at least one word");
    }

    @Test
    void narrowsByWhoWhenAndWhat() {
        Instant from = CallCrowd.BEGIN.plus(Duration.ofDays(100));
        Instant to = CallCrowd.BEGIN.plus(Duration.ofDays(200));

        var found = search.find(filter(from, to, "agent-90", null, null), "riskiest", 50, 0);
        var escalated = search.find(filter(null, null, null, "ESCALATED", "ANGER"), "riskiest", 50, 0);

        assertThat(found.items())
                .singleElement()
                .satisfies(one -> assertThat(one.call().agent()).isEqualTo("agent-90"));
        assertThat(escalated.items()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.outcome()).isEqualTo("ESCALATED");
            assertThat(one.call().peakRisk()).isGreaterThan(85);
        });
    }

    @Test
    void aDigestTakesThePlaceOfAnOlderOneOfTheSameCall() {
        journal.digests().keep(new CallCrowd(CALLS).digests(0, 1));

        assertThat(text("号码0").items()).extracting(found -> found.call().id()).containsExactly("crowd-0");
    }

    private Page<FoundCall> text(String text) {
        return search.find(
                new CallFilter(null, null, null, null, null, null, null, null, null, null, text, null),
                "latest",
                300,
                0);
    }

    private static CallFilter filter(
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String agent,
            @Nullable String outcome,
            @Nullable String signal) {
        return new CallFilter(from, to, agent, null, null, null, null, null, outcome, signal, null, null);
    }

    /** Puts every call that has a digest into the list of calls. */
    static final class Crowds {
        private Crowds() {}

        static void listAll(Path file) {
            Jdbi.create("jdbc:sqlite:" + file)
                    .useHandle(
                            handle -> handle.execute("INSERT OR IGNORE INTO call (id, language, agent, team, customer,"
                                    + " door, started_ms, ended_ms, end_reason, duration_ms, peak_risk, final_risk, level, t1, t2,"
                                    + " t3, cues, issue) SELECT call, language, agent, team, customer, door, started_ms,"
                                    + " started_ms + duration_ms, 'HANGUP', duration_ms, peak_risk, final_risk, level, t1, t2, t3,"
                                    + " 2, issue FROM digest"));
        }
    }
}
