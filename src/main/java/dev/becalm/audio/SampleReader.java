package dev.becalm.audio;

import dev.becalm.ingest.MediaFormat;
import java.util.Arrays;

/** Turns the bytes of one connection into samples, one array for each channel. Frames may cut a sample in two. */
public final class SampleReader {
    private final MediaFormat format;
    private byte[] rest = {};

    public SampleReader(MediaFormat format) {
        this.format = format;
    }

    /** Whole samples so far, by channel in the format's order; all arrays have one length, which may be 0. */
    public short[][] read(byte[] bytes) {
        byte[] whole = rest.length == 0 ? bytes : joined(bytes);
        int frames = whole.length / format.frameBytes();
        short[][] channels = new short[format.channels().size()][frames];
        int sampleBytes = format.frameBytes() / channels.length;
        for (int frame = 0; frame < frames; frame++) {
            for (int channel = 0; channel < channels.length; channel++) {
                channels[channel][frame] = sample(whole, (frame * channels.length + channel) * sampleBytes);
            }
        }
        rest = Arrays.copyOfRange(whole, frames * format.frameBytes(), whole.length);
        return channels;
    }

    private short sample(byte[] bytes, int at) {
        return switch (format.encoding()) {
            case PCM16LE -> (short) ((bytes[at] & 0xFF) | bytes[at + 1] << 8);
            case MULAW -> G711.mulaw(bytes[at]);
            case ALAW -> G711.alaw(bytes[at]);
        };
    }

    private byte[] joined(byte[] bytes) {
        byte[] both = Arrays.copyOf(rest, rest.length + bytes.length);
        System.arraycopy(bytes, 0, both, rest.length, bytes.length);
        return both;
    }
}
