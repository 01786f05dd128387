package dev.becalm.store.recording;

import dev.becalm.audio.Resampler;
import dev.becalm.call.Party;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Brings the tracks of a call together in one WAV file: the customer left, the agent right, silence where nobody was
 * connected, everything at its place in the call. Needs little memory, however long the call.
 */
final class StereoWriter {
    private static final int BLOCK = 8_192;
    private static final int HEADER = 44;

    private final List<TrackFile> tracks;
    private final int rateHz;

    StereoWriter(List<TrackFile> tracks) {
        this.tracks = List.copyOf(tracks);
        this.rateHz = tracks.stream().mapToInt(TrackFile::rateHz).max().orElse(8_000);
    }

    void write(Path file) throws IOException {
        List<Side> sides = new java.util.ArrayList<>();
        try {
            long frames = 0;
            for (TrackFile track : tracks) {
                Side side = new Side(track, rateHz);
                sides.add(side);
                frames = Math.max(frames, side.end());
            }
            try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                header(out, frames);
                mix(out, sides, frames);
            }
        } finally {
            for (Side side : sides) {
                side.close();
            }
        }
    }

    private void header(DataOutputStream out, long frames) throws IOException {
        long bytes = 4 * frames;
        if (bytes > 0xffff_ffffL - HEADER) {
            throw new IOException("a WAV file holds 4 GB at most");
        }
        out.writeBytes("RIFF");
        little(out, bytes + HEADER - 8, 4);
        out.writeBytes("WAVEfmt ");
        little(out, 16, 4);
        little(out, 1, 2);
        little(out, 2, 2);
        little(out, rateHz, 4);
        little(out, 4L * rateHz, 4);
        little(out, 4, 2);
        little(out, 16, 2);
        out.writeBytes("data");
        little(out, bytes, 4);
    }

    private static void little(DataOutputStream out, long value, int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            out.writeByte((int) (value >> (8 * i)));
        }
    }

    private static void mix(DataOutputStream out, List<Side> sides, long frames) throws IOException {
        byte[] block = new byte[4 * BLOCK];
        for (long from = 0; from < frames; from += BLOCK) {
            int size = (int) Math.min(BLOCK, frames - from);
            int[] left = new int[size];
            int[] right = new int[size];
            for (Side side : sides) {
                side.add(from, left, right);
            }
            for (int i = 0; i < size; i++) {
                put(block, 4 * i, left[i]);
                put(block, 4 * i + 2, right[i]);
            }
            out.write(block, 0, 4 * size);
        }
    }

    private static void put(byte[] block, int at, int sample) {
        int clipped = Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, sample));
        block[at] = (byte) clipped;
        block[at + 1] = (byte) (clipped >> 8);
    }

    /** One track, read in order and brought to the common rate. */
    private static final class Side implements AutoCloseable {
        private final InputStream in;
        private final Resampler resampler;
        private final Party party;
        private final long start;
        private final long end;
        private short[] ready = new short[0];
        private int used;

        Side(TrackFile track, int rateHz) throws IOException {
            this.in = new BufferedInputStream(Files.newInputStream(track.file()), 64 * 1024);
            this.resampler = new Resampler(track.rateHz(), rateHz);
            this.party = track.party();
            this.start = track.startMs() * rateHz / 1_000;
            this.end = start + Files.size(track.file()) / 2 * rateHz / track.rateHz();
        }

        long end() {
            return end;
        }

        void add(long from, int[] left, int[] right) throws IOException {
            for (int i = 0; i < left.length; i++) {
                if (from + i < start || from + i >= end) {
                    continue;
                }
                int sample = next();
                left[i] += party == Party.AGENT ? 0 : sample;
                right[i] += party == Party.CUSTOMER ? 0 : sample;
            }
        }

        private int next() throws IOException {
            while (used == ready.length) {
                byte[] bytes = in.readNBytes(2 * BLOCK);
                if (bytes.length < 2) {
                    return 0;
                }
                short[] samples = new short[bytes.length / 2];
                for (int i = 0; i < samples.length; i++) {
                    samples[i] = (short) ((bytes[2 * i] & 0xff) | (bytes[2 * i + 1] << 8));
                }
                ready = resampler.resample(samples);
                used = 0;
            }
            return ready[used++];
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
