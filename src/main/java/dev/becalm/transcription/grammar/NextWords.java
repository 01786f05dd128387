package dev.becalm.transcription.grammar;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** The words that can come next in one state of a graph of sounds: OpenFst's set of half-open intervals of numbers. */
final class NextWords {
    private static final int UNCOUNTED = -1;

    private final int[] begins;
    private final int[] ends;
    private final int count;

    private NextWords(int[] begins, int[] ends, int count) {
        this.begins = begins;
        this.ends = ends;
        this.count = count;
    }

    static NextWords read(ByteBuffer file) {
        long intervals = file.getLong();
        if (intervals < 0 || intervals > file.remaining() / (2 * Integer.BYTES)) {
            throw new BadGrammar("the graph of sounds has a set of " + intervals + " intervals");
        }
        int[] begins = new int[(int) intervals];
        int[] ends = new int[(int) intervals];
        for (int i = 0; i < begins.length; i++) {
            begins[i] = file.getInt();
            ends[i] = file.getInt();
        }
        return new NextWords(begins, ends, file.getInt());
    }

    int highest() {
        return begins.length == 0 ? 0 : ends[ends.length - 1] - 1;
    }

    boolean holds(int word) {
        int found = Arrays.binarySearch(begins, word);
        int interval = found >= 0 ? found : -found - 2;
        return interval >= 0 && word < ends[interval];
    }

    /** These and the twins of each; twins have the highest numbers. */
    NextWords with(SortedMap<Integer, List<Integer>> twins) {
        int[] more = twins.entrySet().stream()
                .filter(known -> holds(known.getKey()))
                .flatMapToInt(known -> known.getValue().stream().mapToInt(Integer::intValue))
                .sorted()
                .toArray();
        if (more.length == 0) {
            return this;
        }
        int size = begins.length;
        int[] newBegins = Arrays.copyOf(begins, size + more.length);
        int[] newEnds = Arrays.copyOf(ends, size + more.length);
        for (int word : more) {
            if (size > 0 && newEnds[size - 1] == word) {
                newEnds[size - 1]++;
            } else {
                newBegins[size] = word;
                newEnds[size++] = word + 1;
            }
        }
        int all = count == UNCOUNTED ? UNCOUNTED : count + more.length;
        return new NextWords(Arrays.copyOf(newBegins, size), Arrays.copyOf(newEnds, size), all);
    }

    /** First number and number after the last, in turn. */
    List<Integer> pairs() {
        return IntStream.range(0, 2 * begins.length)
                .mapToObj(i -> i % 2 == 0 ? begins[i / 2] : ends[i / 2])
                .toList();
    }

    void write(DataOutputStream out) throws IOException {
        FstHeader.number(out, begins.length);
        for (int i = 0; i < begins.length; i++) {
            FstHeader.integer(out, begins[i]);
            FstHeader.integer(out, ends[i]);
        }
        FstHeader.integer(out, count);
    }
}
