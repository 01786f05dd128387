package dev.becalm.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.HeardEvent;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.fixture.Calls;
import dev.becalm.transcription.Transcript;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheddingTest {
    private final Shedding shedding = new Shedding(Duration.ofSeconds(1));
    private final HeardEvent agentSoFar = interim(Party.AGENT);
    private final HeardEvent customerSoFar = interim(Party.CUSTOMER);
    private final HeardEvent customerSaid = Calls.said(1, Party.CUSTOMER, 0, "done");
    private final List<HeardEvent> all = List.of(agentSoFar, customerSoFar, customerSaid);

    @Test
    void leavesOutTheAgentsInterimWordsFirstAndNeverAFinal() {
        assertThat(shedding.apply(all, Duration.ofMillis(999))).isEqualTo(all);
        assertThat(shedding.apply(all, Duration.ofSeconds(1))).containsExactly(customerSoFar, customerSaid);
        assertThat(shedding.apply(all, Duration.ofSeconds(2))).containsExactly(customerSaid);
    }

    private static Transcript.Interim interim(Party party) {
        return new Transcript.Interim(Duration.ofSeconds(1), 1, party, Span.ofMillis(0, 1_000), "so far", 1);
    }
}
