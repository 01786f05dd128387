package dev.becalm.transcription.grammar;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Reads a grammar in OpenFst's {@code ngram} type: the histories form a trie whose shape is a LOUDS bit string, their
 * continuations lie in one row (J. Sorensen and C. Allauzen, "Unary data structures for language models", Interspeech
 * 2011).
 */
final class NgramFstReader {
    private final FstHeader header;
    private final int states;
    private final int futures;
    private final Bitmap trie;
    private final Bitmap futureBits;
    private final Bitmap finalBits;
    private final int[] trieWords;
    private final int[] futureWords;
    private final float[] backoff;
    private final float[] finals;
    private final float[] futureCosts;

    private NgramFstReader(FstHeader header, ByteBuffer file) {
        this.header = header;
        int begin = file.position();
        states = count(file);
        futures = count(file);
        int finalCount = count(file);
        trie = bitmap(file, 2L * states + 1);
        futureBits = bitmap(file, (long) futures + states + 1);
        finalBits = bitmap(file, states);
        trieWords = integers(file, states + 1);
        futureWords = integers(file, futures);
        // The file pads to a multiple of the weight's size, which is that of the words before: nothing to skip.
        if ((file.position() - begin) % Float.BYTES != 0) {
            throw new BadGrammar("weights out of line");
        }
        backoff = floats(file, states + 1);
        finals = floats(file, finalCount);
        futureCosts = floats(file, futures);
    }

    static Grammar read(ByteBuffer bytes) {
        var file = bytes.order(ByteOrder.LITTLE_ENDIAN);
        try {
            var header = FstHeader.read(file);
            if (!header.type().equals("ngram")) {
                throw new BadGrammar("the grammar is of type " + header.type() + ", only ngram can be adapted");
            }
            return new NgramFstReader(header, file).grammar();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new BadGrammar("the grammar ends early or is damaged");
        }
    }

    private Grammar grammar() {
        var parents = new int[states];
        var oldest = new int[states];
        var costs = new float[states];
        var ends = new float[states];
        var first = new int[states + 1];
        for (int state = 0; state < states; state++) {
            int node = trie.one(state);
            parents[state] = state == 0 ? -1 : trie.zeros(node) - 1;
            oldest[state] = trieWords[state];
            costs[state] = state == 0 ? 0 : backoff[state];
            ends[state] = finalBits.get(state) ? finals[finalBits.ones(state)] : Grammar.NEVER;
            first[state] = futureBits.ones(futureBits.zero(state) + 1);
        }
        first[states] = futures;
        int[] targets = targets(first, parents);
        return new Grammar(
                header.symbols(),
                new Grammar.States(parents, costs, oldest, ends, first),
                new Grammar.Arcs(futureWords, futureCosts, targets),
                (int) header.start());
    }

    private int[] targets(int[] first, int[] parents) {
        int[] targets = new int[futures];
        for (int state = 0; state < states; state++) {
            for (int arc = first[state]; arc < first[state + 1]; arc++) {
                targets[arc] = target(state, futureWords[arc], parents);
            }
        }
        return targets;
    }

    /** The longest history in the trie that ends with this state's history and this word. */
    private int target(int state, int word, int[] parents) {
        int found = child(0, word);
        if (found < 0) {
            return Grammar.ROOT;
        }
        // From the newest word of the history to the oldest, as the trie goes.
        int[] history = new int[8];
        int length = 0;
        for (int at = state; at != Grammar.ROOT; at = parents[at]) {
            history[length++] = trieWords[at];
        }
        for (int i = length - 1; i >= 0; i--) {
            int deeper = child(found, history[i]);
            if (deeper < 0) {
                return found;
            }
            found = deeper;
        }
        return found;
    }

    private int child(int state, int word) {
        int firstChild = trie.zero(state) + 1;
        int end = trie.zero(state + 1);
        if (firstChild >= end) {
            return -1;
        }
        int from = trie.ones(firstChild);
        int found = Arrays.binarySearch(trieWords, from, from + end - firstChild, word);
        return found < 0 ? -1 : found;
    }

    private static int count(ByteBuffer file) {
        long count = file.getLong();
        if (count < 0 || count > Integer.MAX_VALUE / 8) {
            throw new BadGrammar("a count of " + count);
        }
        return (int) count;
    }

    private static Bitmap bitmap(ByteBuffer file, long bits) {
        int longs = Bitmap.longs(bits);
        var view = file.slice(file.position(), longs * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        file.position(file.position() + longs * Long.BYTES);
        return new Bitmap(view.asLongBuffer());
    }

    private static int[] integers(ByteBuffer file, int count) {
        int[] values = new int[count];
        file.asIntBuffer().get(values);
        file.position(file.position() + count * Integer.BYTES);
        return values;
    }

    private static float[] floats(ByteBuffer file, int count) {
        float[] values = new float[count];
        file.asFloatBuffer().get(values);
        file.position(file.position() + count * Float.BYTES);
        return values;
    }
}
