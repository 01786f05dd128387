package dev.becalm.tone;

import dev.becalm.transcription.EarSeat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Seats a listener for each voice, within what may be measured of it. */
public final class VoiceDesk {
    /** No voice is listened to: only words and timing count. */
    public static final VoiceDesk CLOSED = new VoiceDesk(null, ToneConfig.DEFAULT);

    private final @Nullable ToneModel model;
    private final ToneConfig config;

    private VoiceDesk(@Nullable ToneModel model, ToneConfig config) {
        this.model = model;
        this.config = config;
    }

    /** @param model empty where there is none, which closes the desk */
    public static VoiceDesk of(Optional<ToneModel> model, ToneConfig config) {
        return new VoiceDesk(model.orElse(null), config);
    }

    /** Whether the tone of a customer who consents is analysed at all. */
    public boolean hearsCustomers() {
        return model != null && config.customerVoice();
    }

    /**
     * The listener for one party; none where nothing may be measured.
     *
     * @param consent whether this call's customer allows their voice to be analysed
     */
    public Optional<VoiceListener> seat(EarSeat seat, boolean consent) {
        var scope = VoiceScope.of(seat.party(), consent, config);
        return model == null || scope == VoiceScope.NONE
                ? Optional.empty()
                : Optional.of(new VoiceListener(seat, scope, model, config));
    }
}
