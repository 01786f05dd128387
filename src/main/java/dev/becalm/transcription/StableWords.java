package dev.becalm.transcription;

import java.util.ArrayDeque;
import java.util.Deque;

/** Counts how many words at the start of an utterance have stayed the same over the last few partials. */
final class StableWords {
    private final int partials;
    private final Deque<String[]> recent = new ArrayDeque<>();

    /** @param partials how many partials in a row must agree, at least 2 */
    StableWords(int partials) {
        if (partials < 2) {
            throw new IllegalArgumentException("stability needs at least two partials: " + partials);
        }
        this.partials = partials;
    }

    int count(String partial) {
        recent.addLast(partial.split(" "));
        if (recent.size() > partials) {
            recent.removeFirst();
        }
        return recent.size() < partials ? 0 : commonWords();
    }

    void forget() {
        recent.clear();
    }

    private int commonWords() {
        String[] newest = recent.getLast();
        int common = newest.length;
        for (String[] earlier : recent) {
            int same = 0;
            while (same < Math.min(common, earlier.length) && earlier[same].equals(newest[same])) {
                same++;
            }
            common = same;
        }
        return common;
    }
}
