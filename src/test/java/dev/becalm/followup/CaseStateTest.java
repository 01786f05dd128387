package dev.becalm.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseStateTest {
    @Test
    void hasElevenStatesFromAcceptedToImproved() {
        assertThat(CaseState.values())
                .hasSize(11)
                .startsWith(CaseState.ACCEPTED)
                .endsWith(CaseState.IMPROVED);
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"TRACKED", "CLOSED", "EVALUATED", "IMPROVED"},
            mode = EnumSource.Mode.EXCLUDE)
    void anOpenCaseGoesForwardUpToClosed(CaseState state) {
        var reachable = Arrays.stream(CaseState.values()).filter(state::mayBecome);

        assertThat(reachable).allSatisfy(next -> assertThat(next).isGreaterThan(state));
        assertThat(state.mayBecome(CaseState.CLOSED)).isTrue();
        assertThat(state.mayBecome(CaseState.EVALUATED)).isFalse();
    }

    @Test
    void aClosedCaseOpensAgainOnlyForAnInvestigation() {
        var reachable = Arrays.stream(CaseState.values()).filter(CaseState.CLOSED::mayBecome);

        assertThat(reachable).containsExactly(CaseState.INVESTIGATING, CaseState.EVALUATED);
        assertThat(CaseState.CLOSED.open()).isFalse();
        assertThat(CaseState.TRACKED.open()).isTrue();
    }
}
