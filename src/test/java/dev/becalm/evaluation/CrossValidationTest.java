package dev.becalm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrossValidationTest {
    @Test
    void noRowIsJudgedByWhatHasSeenItsGroup() {
        List<String> rows = IntStream.range(0, 60).mapToObj(i -> "d" + i / 3).toList();

        var parts = new CrossValidation<>(rows, row -> row, 3, some -> some);

        assertThat(rows).allSatisfy(row -> assertThat(parts.unseen(row)).doesNotContain(row));
        assertThat(rows.stream().map(parts::unseen).distinct()).hasSize(3);
    }
}
