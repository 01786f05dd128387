package dev.becalm.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.dialogue.Boundary;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BoundaryFileTest {
    private static final String RULE = """
            issues: []
            otherwise:
              issue: other
              label: {en: Other, zh: 其他}
              offers:
                - {id: call-back, en: a call-back, zh: 回电}
              caps: {GBP: 20}
              approver: team leader
            """;

    @Test
    void readsTheShippedBoundary() {
        Boundary boundary = BoundaryFile.read(Path.of("config/boundary.yaml"));

        var billing = boundary.rule("billing dispute");

        assertThat(billing.offers()).isNotEmpty();
        assertThat(billing.above(21, "GBP")).isTrue();
        assertThat(billing.above(19, "GBP")).isFalse();
        assertThat(boundary.rule("something else").issue()).isEqualTo("other");
    }

    @Test
    void saysWhereACapOrAKeyIsWrong() {
        assertThatThrownBy(() -> read(RULE.replace("GBP: 20", "GBP: much")))
                .hasMessageStartingWith("b.yaml:7: otherwise.caps.GBP: must be a number");
        assertThatThrownBy(() -> read(RULE.replace("GBP: 20", "pounds: 20")))
                .hasMessageContaining("must be a currency code of three capital letters");
        assertThatThrownBy(() -> read(RULE.replace("approver", "approved")))
                .hasMessageStartingWith("b.yaml:8: otherwise.approved: unknown key");
        assertThatThrownBy(() -> read(RULE.replace("caps: {GBP: 20}", "caps: {}")))
                .hasMessageContaining("needs at least one currency");
    }

    private static Boundary read(String yaml) {
        return BoundaryFile.boundary(YamlFile.parse("b.yaml", yaml));
    }
}
