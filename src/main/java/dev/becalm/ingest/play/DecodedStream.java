package dev.becalm.ingest.play;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Bytes that a decoder brings block by block. */
abstract class DecodedStream extends InputStream {
    private byte[] block = {};
    private int next;

    /** The next samples, interleaved and little-endian; empty at the end. */
    abstract byte[] decode() throws IOException;

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, into.length);
        if (next == block.length) {
            block = decode();
            next = 0;
        }
        if (block.length == 0) {
            return -1;
        }
        int count = Math.min(length, block.length - next);
        System.arraycopy(block, next, into, from, count);
        next += count;
        return count;
    }
}
