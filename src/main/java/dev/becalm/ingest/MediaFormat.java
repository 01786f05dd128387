package dev.becalm.ingest;

import dev.becalm.call.Party;
import java.util.List;

/**
 * How the audio of one connection is laid out.
 *
 * @param rateHz samples per second and channel, 8000 to 48000
 * @param channels who speaks on each interleaved channel, in order; one or two, no party twice
 */
public record MediaFormat(Encoding encoding, int rateHz, List<Party> channels) {
    public static final int LOWEST_RATE_HZ = 8_000;
    public static final int HIGHEST_RATE_HZ = 48_000;

    public MediaFormat {
        channels = List.copyOf(channels);
        if (rateHz < LOWEST_RATE_HZ || rateHz > HIGHEST_RATE_HZ) {
            throw new IllegalArgumentException("sample rate must be 8000 to 48000 Hz: " + rateHz);
        }
        if (channels.isEmpty() || channels.size() > 2) {
            throw new IllegalArgumentException("audio has one or two channels: " + channels.size());
        }
        if (channels.stream().distinct().count() != channels.size()) {
            throw new IllegalArgumentException("a party cannot be on two channels: " + channels);
        }
    }

    /** Bytes of one sample of every channel. */
    public int frameBytes() {
        return channels.size() * (encoding == Encoding.PCM16LE ? 2 : 1);
    }

    /** Sample formats. */
    public enum Encoding {
        PCM16LE,
        MULAW,
        ALAW
    }
}
