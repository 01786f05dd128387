package dev.becalm.transcription.grammar;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How every OpenFst file begins, and its symbol tables. Little-endian.
 *
 * @param aligned whether what follows begins at multiples of 16 bytes
 * @param properties OpenFst's bits about determinism, order and the like
 * @param symbols empty where the file has none
 */
record FstHeader(
        String type,
        int version,
        boolean aligned,
        long properties,
        long start,
        long states,
        long arcs,
        Symbols symbols) {
    private static final int MAGIC = 2_125_659_606;
    private static final int SYMBOLS_MAGIC = 2_125_658_996;
    private static final int INPUT_SYMBOLS = 1;
    private static final int OUTPUT_SYMBOLS = 2;
    private static final int ALIGNED = 4;
    private static final String ARC_TYPE = "standard";

    /** Reads the header and leaves the buffer at the first byte after it. */
    static FstHeader read(ByteBuffer file) {
        if (file.remaining() < 16 || file.getInt() != MAGIC) {
            throw new BadGrammar("not an OpenFst file");
        }
        String type = string(file);
        String arcs = string(file);
        if (!arcs.equals(ARC_TYPE)) {
            throw new BadGrammar("arcs of type " + arcs + " where standard ones are expected");
        }
        int version = file.getInt();
        int flags = file.getInt();
        long properties = file.getLong();
        long start = file.getLong();
        long states = file.getLong();
        long arcCount = file.getLong();
        Symbols symbols = new Symbols("", List.of());
        if ((flags & INPUT_SYMBOLS) != 0) {
            symbols = symbols(file);
        }
        if ((flags & OUTPUT_SYMBOLS) != 0) {
            symbols = symbols(file);
        }
        return new FstHeader(type, version, (flags & ALIGNED) != 0, properties, start, states, arcCount, symbols);
    }

    /** The same with other bits and another number of states and arcs, nothing aligned. */
    FstHeader with(int otherVersion, long otherProperties, long otherStates, long otherArcs) {
        return new FstHeader(type, otherVersion, false, otherProperties, start, otherStates, otherArcs, symbols);
    }

    private static Symbols symbols(ByteBuffer file) {
        if (file.getInt() != SYMBOLS_MAGIC) {
            throw new BadGrammar("a broken symbol table");
        }
        String name = string(file);
        file.getLong();
        long size = file.getLong();
        List<Symbols.Entry> entries = new ArrayList<>();
        for (long i = 0; i < size; i++) {
            entries.add(new Symbols.Entry(string(file), (int) file.getLong()));
        }
        return new Symbols(name, entries);
    }

    private static String string(ByteBuffer file) {
        int length = file.getInt();
        if (length < 0 || length > file.remaining()) {
            throw new BadGrammar("a string of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        file.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    void write(DataOutput out) throws IOException {
        integer(out, MAGIC);
        string(out, type);
        string(out, ARC_TYPE);
        integer(out, version);
        boolean named = !symbols.entries().isEmpty();
        integer(out, named ? INPUT_SYMBOLS | OUTPUT_SYMBOLS : 0);
        number(out, properties);
        number(out, start);
        number(out, states);
        number(out, arcs);
        if (named) {
            table(out);
            table(out);
        }
    }

    private void table(DataOutput out) throws IOException {
        integer(out, SYMBOLS_MAGIC);
        string(out, symbols.name());
        number(out, symbols.highest() + 1L);
        number(out, symbols.entries().size());
        for (var entry : symbols.entries()) {
            string(out, entry.word());
            number(out, entry.number());
        }
    }

    private static void string(DataOutput out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        integer(out, bytes.length);
        out.write(bytes);
    }

    static void integer(DataOutput out, int value) throws IOException {
        out.writeInt(Integer.reverseBytes(value));
    }

    static void number(DataOutput out, long value) throws IOException {
        out.writeLong(Long.reverseBytes(value));
    }
}
