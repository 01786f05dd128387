package dev.becalm.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.fixture.Concept;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@Concept({"S002-14", "S002-12"})
class ObservationTest {
    @Test
    void tellsOfACustomerWhoIsLeavingWhenSpendHasFallenByHalf() {
        var leaving = List.of(spend(1, 60), spend(8, 40), spend(15, 29));
        var staying = List.of(spend(1, 60), spend(8, 20), spend(15, 55));

        assertThat(Observation.churnRisk(leaving)).isTrue();
        assertThat(Observation.churnRisk(staying)).isFalse();
        assertThat(Observation.churnRisk(List.of())).isFalse();
    }

    private static Observation spend(int day, double value) {
        return new Observation(Instant.EPOCH.plusSeconds(day * 86_400L), "spend", value);
    }
}
