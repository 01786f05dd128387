package dev.becalm.tone;

import dev.becalm.call.Party;

/** What may be measured of a voice. */
public enum VoiceScope {
    /** Level, pitch, pace and how excited or angry it sounds. */
    TONE,
    /** Level and pace only: nothing about the person's feelings is inferred. */
    PACE,
    /** Nothing. */
    NONE;

    /**
     * By default the customer's tone and only the pace of the agent (EU AI Act, Article 5(1)(f)). Without consent the
     * customer's voice is left alone; on a channel that holds both, so is everything that would touch the agent.
     *
     * @param consent whether this call's customer allows it
     */
    public static VoiceScope of(Party party, boolean consent, ToneConfig config) {
        boolean allowed = consent && config.customerVoice();
        return switch (party) {
            case CUSTOMER -> allowed ? TONE : NONE;
            case MIXED -> allowed ? PACE : NONE;
            case AGENT -> PACE;
        };
    }
}
