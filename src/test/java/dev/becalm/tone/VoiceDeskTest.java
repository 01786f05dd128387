package dev.becalm.tone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.Party;
import dev.becalm.transcription.EarSeat;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VoiceDeskTest {
    private static final EarSeat CUSTOMER = EarSeat.of(Party.CUSTOMER, 8_000);
    private static final EarSeat AGENT = EarSeat.of(Party.AGENT, 8_000);
    private static final ToneConfig TURNED_OFF =
            new ToneConfig(false, 6, 1.3, 0.7, 0.4, 0.55, 8, Duration.ofMillis(1_200), Duration.ofMillis(1_500));

    private final Optional<ToneModel> model = Optional.of(ListenedCall.shippedModel());

    @Test
    void listensToBothPartiesOfACallWithConsent() {
        var desk = VoiceDesk.of(model, ToneConfig.DEFAULT);

        assertThat(desk.hearsCustomers()).isTrue();
        assertThat(desk.seat(CUSTOMER, true)).isPresent();
        assertThat(desk.seat(AGENT, true)).isPresent();
    }

    @Test
    void leavesTheCustomersVoiceAloneWithoutConsent() {
        var desk = VoiceDesk.of(model, ToneConfig.DEFAULT);

        assertThat(desk.seat(CUSTOMER, false)).isEmpty();
        assertThat(desk.seat(AGENT, false)).isPresent();
    }

    @Test
    void oneSwitchTurnsTheCustomersVoiceOffForTheDeployment() {
        var desk = VoiceDesk.of(model, TURNED_OFF);

        assertThat(desk.hearsCustomers()).isFalse();
        assertThat(desk.seat(CUSTOMER, true)).isEmpty();
    }

    @Test
    void withoutAModelNobodyIsListenedTo() {
        for (var desk : new VoiceDesk[] {VoiceDesk.CLOSED, VoiceDesk.of(Optional.empty(), ToneConfig.DEFAULT)}) {
            assertThat(desk.hearsCustomers()).isFalse();
            assertThat(desk.seat(CUSTOMER, true)).isEmpty();
            assertThat(desk.seat(AGENT, true)).isEmpty();
        }
    }
}
