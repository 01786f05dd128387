package dev.becalm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void alignsColumnsAlsoUnderChinese() {
        var table =
                new Table("Words", List.of("party", "WER %"), List.of(List.of("客户", "9.1"), List.of("agent", "21.6")));

        assertThat(table.lines()).containsExactly("Words", "  party  WER %", "  客户     9.1", "  agent   21.6");
    }

    @Test
    void refusesARowThatDoesNotFitTheHeader() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table("", List.of("a", "b"), List.of(List.of("1"))))
                .withMessageContaining("as many cells");
    }
}
