package dev.becalm.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.fixture.Calls;
import dev.becalm.fixture.Concept;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowUpCallTest {
    @Test
    @Concept({"S001-78", "S001-79", "S001-81"})
    void countsTheStepsThatWereTaken() {
        var call = new FollowUpCall(Calls.START, "Mary", "", true, true, false, true, false, "");

        assertThat(call.steps()).isEqualTo(3);
    }

    @Test
    void spendingThatFallsByHalfTellsOfACustomerLeaving() {
        var before = new Observation(Calls.START, "spend", 40);
        var other = new Observation(Calls.START, "subscriptions", 2);

        assertThat(Observation.churnRisk(List.of(before, other, new Observation(Calls.START, "spend", 20))))
                .isTrue();
        assertThat(Observation.churnRisk(List.of(before, other, new Observation(Calls.START, "spend", 21))))
                .isFalse();
    }
}
