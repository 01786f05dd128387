package dev.becalm.transcription.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NgramCountsTest {
    private static final long NONE = Histories.NONE;

    @Test
    void countsRowsOfOneTwoAndThreeWords() {
        var counts = NgramCounts.of(List.of(new int[] {5, 6, 5, 6}));
        long five = Histories.with(NONE, 5);
        long sixFive = Histories.with(Histories.with(NONE, 6), 5);

        assertThat(counts.count(NONE, 5)).isEqualTo(2);
        assertThat(counts.count(five, 6)).isEqualTo(2);
        assertThat(counts.count(sixFive, 6)).isEqualTo(1);
        assertThat(counts.occurrences(five)).isEqualTo(2);
        assertThat(counts.continuations(five)).isEqualTo(1);
        assertThat(counts.occurrences(NONE)).isEqualTo(5);
        assertThat(counts.continuations(NONE)).isEqualTo(3);
        assertThat(counts.words()).isEqualTo(5);
    }

    @Test
    void breaksRowsAtUnknownWords() {
        var counts = NgramCounts.of(List.of(new int[] {5, NgramCounts.UNKNOWN, 6}));

        assertThat(counts.count(Histories.with(NONE, 5), 6)).isZero();
        assertThat(counts.count(NONE, 6)).isEqualTo(1);
        assertThat(counts.count(Histories.with(NONE, 6), NgramCounts.SENTENCE_END))
                .isEqualTo(1);
    }

    @Test
    void listsWhatFollowsAHistory() {
        var counts = NgramCounts.of(List.of(new int[] {5, 9}, new int[] {5, 7}, new int[] {5}));
        long[] rows = counts.ngrams(Integer.MAX_VALUE);

        assertThat(NgramCounts.following(Histories.with(NONE, 5), rows))
                .containsExactly(7, 9, NgramCounts.SENTENCE_END);
        assertThat(NgramCounts.following(Histories.with(NONE, 8), rows)).isEmpty();
        assertThat(NgramCounts.histories(rows)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void leavesOutTheRarestRowsOfThreeWhenThereAreTooMany() {
        var random = new Random(4);
        var counts = new NgramCounts();
        for (int i = 0; i < 3_000; i++) {
            counts.add(random.ints(6, 1, 40).toArray());
        }
        int all = counts.ngrams(Integer.MAX_VALUE).length;

        long[] fewer = counts.ngrams(all / 2);

        assertThat(fewer.length).isLessThan(all);
        assertThat(Arrays.stream(fewer).boxed())
                .allMatch(row ->
                        Histories.length(row) < 3 || counts.count(Histories.before(row), Histories.newest(row)) > 1);
    }
}
