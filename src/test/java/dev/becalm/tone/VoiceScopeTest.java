package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Party;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class VoiceScopeTest {
    private static final ToneConfig OFF =
            new ToneConfig(false, 6, 1.3, 0.6, 0.4, 0.3, 4, Duration.ofMillis(1_200), Duration.ofMillis(1_500));

    @Test
    void onlyTheCustomersToneIsHeardAndOnlyWithConsent() {
        assertThat(VoiceScope.of(Party.CUSTOMER, true, ToneConfig.DEFAULT)).isEqualTo(VoiceScope.TONE);
        assertThat(VoiceScope.of(Party.CUSTOMER, false, ToneConfig.DEFAULT)).isEqualTo(VoiceScope.NONE);
    }

    @Test
    void theAgentsVoiceGivesPaceAndLevelOnly() {
        assertThat(VoiceScope.of(Party.AGENT, true, ToneConfig.DEFAULT)).isEqualTo(VoiceScope.PACE);
        assertThat(VoiceScope.of(Party.AGENT, false, ToneConfig.DEFAULT)).isEqualTo(VoiceScope.PACE);
    }

    @Test
    void aChannelThatHoldsBothIsNeverJudged() {
        assertThat(VoiceScope.of(Party.MIXED, true, ToneConfig.DEFAULT)).isEqualTo(VoiceScope.PACE);
        assertThat(VoiceScope.of(Party.MIXED, false, ToneConfig.DEFAULT)).isEqualTo(VoiceScope.NONE);
    }

    @Test
    void oneSettingTurnsItOffForAll() {
        assertThat(VoiceScope.of(Party.CUSTOMER, true, OFF)).isEqualTo(VoiceScope.NONE);
        assertThat(VoiceScope.of(Party.MIXED, true, OFF)).isEqualTo(VoiceScope.NONE);
    }
}
