package dev.becalm.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoorConfigTest {
    @Test
    void hasTheseDefaults() {
        assertThat(DoorConfig.DEFAULT)
                .isEqualTo(new DoorConfig(
                        List.of(Party.CUSTOMER, Party.AGENT),
                        Language.EN,
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(300),
                        Duration.ofSeconds(30),
                        4_194_304));
    }

    @Test
    void refusesAPartyOnBothChannels() {
        assertThatThrownBy(() -> with(List.of(Party.AGENT, Party.AGENT), Duration.ofSeconds(1)))
                .hasMessage("channels must be two different parties: [AGENT, AGENT]");
    }

    @Test
    void refusesATimeOfZero() {
        assertThatThrownBy(() -> with(List.of(Party.AGENT, Party.CUSTOMER), Duration.ZERO))
                .hasMessage("idle must be longer than zero: PT0S");
    }

    private static DoorConfig with(List<Party> channels, Duration idle) {
        return new DoorConfig(channels, Language.EN, Duration.ofSeconds(1), idle, Duration.ofSeconds(1), 64 << 10);
    }
}
