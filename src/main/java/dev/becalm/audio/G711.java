package dev.becalm.audio;

/** Expands the two telephone codes of ITU-T G.711 to 16-bit linear samples. */
public final class G711 {
    /** What a silent line sends. */
    public static final byte MULAW_SILENCE = (byte) 0xFF;

    public static final byte ALAW_SILENCE = (byte) 0xD5;

    private static final int BIAS = 0x84;
    private static final short[] MULAW = new short[256];
    private static final short[] ALAW = new short[256];

    static {
        for (int code = 0; code < 256; code++) {
            MULAW[code] = expandMulaw(code);
            ALAW[code] = expandAlaw(code);
        }
    }

    private G711() {}

    public static short mulaw(byte code) {
        return MULAW[code & 0xFF];
    }

    public static short alaw(byte code) {
        return ALAW[code & 0xFF];
    }

    private static short expandMulaw(int code) {
        int inverted = ~code & 0xFF;
        int segment = (inverted & 0x70) >> 4;
        int magnitude = ((((inverted & 0x0F) << 3) + BIAS) << segment) - BIAS;
        return (short) ((inverted & 0x80) != 0 ? -magnitude : magnitude);
    }

    private static short expandAlaw(int code) {
        int toggled = code ^ 0x55;
        int segment = (toggled & 0x70) >> 4;
        int step = ((toggled & 0x0F) << 4) + (segment == 0 ? 0x08 : 0x108);
        int magnitude = segment > 1 ? step << (segment - 1) : step;
        return (short) ((toggled & 0x80) != 0 ? magnitude : -magnitude);
    }
}
