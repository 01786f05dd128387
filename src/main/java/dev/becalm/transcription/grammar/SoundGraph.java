package dev.becalm.transcription.grammar;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/**
 * A model's graph from sounds to words, {@code HCLr.fst}: OpenFst's type {@code olabel_lookahead}, a {@code const} graph
 * followed by the words that can come next in each state, as intervals of numbers (C. Allauzen, M. Riley and J. Schalkwyk,
 * "A generalized composition algorithm for weighted finite-state transducers", Interspeech 2009). A known word can be
 * given twins: words of other numbers with the same sounds.
 */
public final class SoundGraph {
    private static final int ADD_ON_MAGIC = 446_681_434;
    private static final int UNALIGNED_VERSION = 2;
    private static final int ALIGNMENT = 16;
    private static final int STATE_BYTES = 20;
    private static final int ARC_BYTES = 16;

    // Within a state: its end's cost, its first arc, how many, how many of them without a sound and without a word.
    private static final int FIRST = 4;
    private static final int COUNT = 8;
    private static final int SILENT = 12;
    private static final int WORDLESS = 16;

    // There is an add-on, none for sounds but one for words, which does not look at sounds and keeps no old numbers.
    private static final byte[] ADD_ON_FLAGS = {1, 0, 1, 0, 0};

    // Deterministic in what is heard, and sorted by it: neither holds any longer beside a twin.
    private static final long LOST_PROPERTIES = 0x0000_0000_1004_0000L;

    private final ByteBuffer file;
    private final FstHeader outer;
    private final FstHeader inner;
    private final int firstState;
    private final int firstArc;
    private final int firstSet;
    private final int finalLabel;
    private final BitSet words = new BitSet();
    private int highest;

    private SoundGraph(ByteBuffer file) {
        this.file = file;
        outer = header("olabel_lookahead");
        if (file.getInt() != ADD_ON_MAGIC) {
            throw new BadGrammar("the graph of sounds has no list of words that can come next");
        }
        inner = header("const");
        firstState = skip(inner.states() * STATE_BYTES);
        firstArc = skip(inner.arcs() * ARC_BYTES);
        byte[] flags = new byte[ADD_ON_FLAGS.length];
        file.get(flags);
        if (!Arrays.equals(flags, ADD_ON_FLAGS)) {
            throw new BadGrammar("the graph of sounds lists something else than words that can come next");
        }
        finalLabel = file.getInt();
        if (file.getLong() != inner.states()) {
            throw new BadGrammar("the graph of sounds does not list what can come next in each state");
        }
        firstSet = file.position();
        readWords();
    }

    public static SoundGraph read(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            return read(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    static SoundGraph read(ByteBuffer bytes) {
        try {
            return new SoundGraph(bytes.order(ByteOrder.LITTLE_ENDIAN));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new BadGrammar("the graph of sounds ends early or is damaged");
        }
    }

    private FstHeader header(String type) {
        var header = FstHeader.read(file);
        if (!header.type().equals(type)) {
            throw new BadGrammar("the graph of sounds is of type " + header.type() + " where " + type + " is expected");
        }
        return header;
    }

    /** Where this part begins; the file goes on behind it. */
    private int skip(long bytes) {
        if (inner.aligned() || inner.version() < UNALIGNED_VERSION) {
            file.position((file.position() + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT);
        }
        int begin = file.position();
        file.position(Math.toIntExact(Math.min(Integer.MAX_VALUE, begin + bytes)));
        return begin;
    }

    private void readWords() {
        highest = finalLabel;
        for (int arc = 0; arc < inner.arcs(); arc++) {
            words.set(word(arc));
        }
        highest = Math.max(highest, words.length() - 1);
        for (long state = 0; state < inner.states(); state++) {
            var next = NextWords.read(file);
            highest = Math.max(highest, next.highest());
        }
    }

    private int word(int arc) {
        return file.getInt(firstArc + arc * ARC_BYTES + Integer.BYTES);
    }

    /** The highest number in use. */
    int highest() {
        return highest;
    }

    /** Whether the word of this number has a sound. */
    boolean says(int word) {
        return word > 0 && words.get(word);
    }

    /** The words that can come next in a state, as the pairs of first number and number after the last. */
    List<Integer> next(int state) {
        var sets = file.duplicate().order(ByteOrder.LITTLE_ENDIAN).position(firstSet);
        for (int before = 0; before < state; before++) {
            NextWords.read(sets);
        }
        return NextWords.read(sets).pairs();
    }

    /** Writes the graph with twins. */
    public void write(Path target, SortedMap<Integer, List<Integer>> twins) throws IOException {
        try (var out = Files.newOutputStream(target)) {
            write(out, twins);
        }
    }

    /** @param twins for known words the numbers, above all in use, that are to sound like them */
    void write(OutputStream stream, SortedMap<Integer, List<Integer>> twins) throws IOException {
        int states = Math.toIntExact(inner.states());
        List<List<Twin>> added = new ArrayList<>();
        long arcs = inner.arcs();
        for (int state = 0; state < states; state++) {
            added.add(twins(state, twins));
            arcs += added.get(state).size();
        }
        var out = new DataOutputStream(new BufferedOutputStream(stream, 1 << 16));
        outer.with(outer.version(), outer.properties() & ~LOST_PROPERTIES, outer.states(), outer.arcs())
                .write(out);
        FstHeader.integer(out, ADD_ON_MAGIC);
        inner.with(UNALIGNED_VERSION, inner.properties() & ~LOST_PROPERTIES, states, arcs)
                .write(out);
        writeStates(out, added);
        for (int state = 0; state < states; state++) {
            writeArcs(out, state, added.get(state));
        }
        out.write(ADD_ON_FLAGS);
        FstHeader.integer(out, finalLabel);
        writeNext(out, twins);
        out.flush();
    }

    /** What is to be beside the arcs of a state, in order of words. */
    private List<Twin> twins(int state, SortedMap<Integer, List<Integer>> twins) {
        int first = file.getInt(row(state) + FIRST);
        int count = file.getInt(row(state) + COUNT);
        List<Twin> found = List.of();
        for (int arc = first; arc < first + count; arc++) {
            var numbers = twins.get(word(arc));
            if (numbers != null) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                for (int number : numbers) {
                    found.add(new Twin(arc, number));
                }
            }
        }
        return found.size() < 2
                ? found
                : found.stream().sorted(Comparator.comparingInt(Twin::word)).toList();
    }

    private void writeStates(DataOutputStream out, List<List<Twin>> added) throws IOException {
        int first = 0;
        for (int state = 0; state < added.size(); state++) {
            int count = file.getInt(row(state) + COUNT) + added.get(state).size();
            long silent = added.get(state).stream()
                    .filter(twin -> file.getInt(firstArc + twin.arc() * ARC_BYTES) == 0)
                    .count();
            FstHeader.integer(out, file.getInt(row(state)));
            FstHeader.integer(out, first);
            FstHeader.integer(out, count);
            FstHeader.integer(out, file.getInt(row(state) + SILENT) + (int) silent);
            FstHeader.integer(out, file.getInt(row(state) + WORDLESS));
            first += count;
        }
    }

    /** Twins last: their numbers are the highest, and the arcs of a state are in order of words. */
    private void writeArcs(DataOutputStream out, int state, List<Twin> added) throws IOException {
        int first = file.getInt(row(state) + FIRST);
        for (int arc = first; arc < first + file.getInt(row(state) + COUNT); arc++) {
            writeArc(out, arc, word(arc));
        }
        for (var twin : added) {
            writeArc(out, twin.arc(), twin.word());
        }
    }

    private int row(int state) {
        return firstState + state * STATE_BYTES;
    }

    private void writeArc(DataOutputStream out, int arc, int word) throws IOException {
        int at = firstArc + arc * ARC_BYTES;
        FstHeader.integer(out, file.getInt(at));
        FstHeader.integer(out, word);
        FstHeader.integer(out, file.getInt(at + 8));
        FstHeader.integer(out, file.getInt(at + 12));
    }

    private void writeNext(DataOutputStream out, SortedMap<Integer, List<Integer>> twins) throws IOException {
        var sets = file.duplicate().order(ByteOrder.LITTLE_ENDIAN).position(firstSet);
        FstHeader.number(out, inner.states());
        for (long state = 0; state < inner.states(); state++) {
            NextWords.read(sets).with(twins).write(out);
        }
        byte[] rest = new byte[sets.remaining()];
        sets.get(rest);
        out.write(rest);
    }

    /** @param arc the known word's */
    private record Twin(int arc, int word) {}
}
