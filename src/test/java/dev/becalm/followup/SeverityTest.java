package dev.becalm.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.SignalId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeverityTest {
    @Test
    void theGravestSignalDecides() {
        assertThat(Severity.of(Set.of(SignalId.CONFUSION), 0)).isEqualTo(Severity.S4);
        assertThat(Severity.of(Set.of(SignalId.CONFUSION, SignalId.ANGER), 0)).isEqualTo(Severity.S3);
        assertThat(Severity.of(Set.of(SignalId.ANGER, SignalId.SUPERVISOR_DEMAND), 0))
                .isEqualTo(Severity.S2);
        assertThat(Severity.of(Set.of(SignalId.SUPERVISOR_DEMAND, SignalId.EXTERNAL_THREAT), 0))
                .isEqualTo(Severity.S1);
    }

    @Test
    void muchMoneyIsGraveByItself() {
        assertThat(Severity.of(Set.of(), 999)).isEqualTo(Severity.S4);
        assertThat(Severity.of(Set.of(), 1_000)).isEqualTo(Severity.S2);
        assertThat(Severity.of(Set.of(), 10_000)).isEqualTo(Severity.S1);
    }

    @Test
    void whatWasDoneWithoutConsentWeighsOneStepMore() {
        assertThat(Severity.of(Set.of(SignalId.NO_CONSENT), 0)).isEqualTo(Severity.S3);
        assertThat(Severity.of(Set.of(SignalId.NO_CONSENT, SignalId.ANGER), 0)).isEqualTo(Severity.S2);
    }
}
