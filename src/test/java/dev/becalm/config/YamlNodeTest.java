package dev.becalm.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.call.Tier;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlNodeTest {
    @ParameterizedTest
    @CsvSource({"300 ms, 300", "20s, 20000", "1.5 min, 90000", "2h, 7200000"})
    void readsTimesWithTheirUnit(String text, long millis) {
        assertThat(value(text).duration()).isEqualTo(Duration.ofMillis(millis));
    }

    @Test
    void refusesATimeWithoutUnit() {
        assertThatThrownBy(() -> value("20").duration())
                .hasMessage("a.yaml:1: key: must be a time with a unit: ms, s, min or h");
    }

    @Test
    void refusesUnknownKeysAndSaysWhichAreAllowed() {
        var root = YamlFile.parse("a.yaml", "one: 1\ntow: 2\n");

        assertThatThrownBy(() -> root.allow("one", "two"))
                .hasMessage("a.yaml:2: tow: unknown key; allowed are one, two");
    }

    @Test
    void holdsNumbersWithinTheirRange() {
        assertThat(value("3").integer(0, 5)).isEqualTo(3);
        assertThat(value("0.25").number(0, 1)).isEqualTo(0.25);
        assertThatThrownBy(() -> value("7").integer(0, 5))
                .hasMessage("a.yaml:1: key: must be a number from 0 to 5, not 7");
        assertThatThrownBy(() -> value("2.5").integer(0, 5)).hasMessageContaining("whole number");
        assertThatThrownBy(() -> value("many").number(0, 1)).hasMessageContaining("must be a number from 0 to 1");
    }

    @Test
    void readsNamesOfAnEnumInEitherCase() {
        assertThat(value("t2").oneOf(Tier.class)).isEqualTo(Tier.T2);
        assertThatThrownBy(() -> value("T9").oneOf(Tier.class)).hasMessageContaining("must be one of T1, T2, T3, NONE");
    }

    @Test
    void takesOneTextAsAListOfOne() {
        assertThat(value("alone").texts()).containsExactly("alone");
        assertThat(value("[a, b]").texts()).containsExactly("a", "b");
        assertThat(value("").texts()).isEmpty();
    }

    @Test
    void saysWhatKindOfValueIsNeeded() {
        assertThat(value("true").flag()).isTrue();
        assertThatThrownBy(() -> value("yes please").flag()).hasMessageContaining("must be true or false");
        assertThatThrownBy(() -> value("[a]").text()).hasMessageContaining("must be a text");
        assertThatThrownBy(() -> value("a").items()).hasMessageContaining("must be a list");
        assertThatThrownBy(() -> value("a").entries()).hasMessageContaining("must be a set of keys");
        assertThatThrownBy(() -> YamlFile.parse("a.yaml", "one: 1\n").get("two"))
                .hasMessage("a.yaml:1: needs the key two");
    }

    private static YamlNode value(String yaml) {
        return YamlFile.parse("a.yaml", "key: " + yaml + "\n").get("key");
    }
}
