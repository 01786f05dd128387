package dev.becalm.tone;

/**
 * Chooses one pitch per frame, or none, so that the whole line is plausible: the cheapest path through all candidates,
 * by dynamic programming with the costs of Boersma (IFA Proceedings 17, 1993) for 10 ms frames. An octave error would
 * have to pay for two jumps.
 */
final class PitchPath {
    static final double VOICING_THRESHOLD = 0.35;

    private static final int STATES = PitchTracker.CANDIDATES + 1;
    private static final int UNVOICED = PitchTracker.CANDIDATES;
    private static final double OCTAVE_COST = 0.002;
    private static final double OCTAVE_JUMP_COST = 0.35;
    private static final double VOICING_CHANGE_COST = 0.14;

    // Frames this far below the loudest hold no voice; 10 dB above that they may.
    private static final double FAINTEST_DB = 45;
    private static final double FADE_DB = 10;

    private final byte[][] before;
    private double[] scores = new double[STATES];
    private double[] next = new double[STATES];

    PitchPath(int capacity) {
        before = new byte[capacity][STATES];
    }

    /** Writes, for the frames in these rows, which candidate is the pitch; -1 where there is no voice. */
    void trace(FrameLog log, int from, int to, int[] chosen) {
        float[] level = log.column(Descriptor.LEVEL);
        double loudest = Double.NEGATIVE_INFINITY;
        for (int row = from; row < to; row++) {
            loudest = Math.max(loudest, level[row]);
        }
        for (int row = from; row < to; row++) {
            double audible = Math.max(0, Math.min(1, (level[row] - loudest + FAINTEST_DB) / FADE_DB));
            step(log, row, row == from ? null : before[row - from], audible);
        }
        int state = best();
        for (int frame = to - from - 1; frame >= 0; frame--) {
            chosen[frame] = state == UNVOICED ? -1 : state;
            state = before[frame][state];
        }
    }

    private void step(FrameLog log, int row, byte @org.jspecify.annotations.Nullable [] cameFrom, double audible) {
        for (int state = 0; state < STATES; state++) {
            next[state] = here(log, row, state, audible);
            if (cameFrom != null) {
                next[state] += arrival(log, row, state, cameFrom);
            }
        }
        double[] old = scores;
        scores = next;
        next = old;
    }

    private static double here(FrameLog log, int row, int state, double audible) {
        if (state == UNVOICED) {
            return VOICING_THRESHOLD + (1 - audible) * (2 - VOICING_THRESHOLD);
        }
        float score = log.scores(state)[row];
        return score > 0 ? score + OCTAVE_COST * log.octaves(state)[row] : Double.NEGATIVE_INFINITY;
    }

    /** The best score of a predecessor less the cost of the step from it; remembers which it was. */
    private double arrival(FrameLog log, int row, int state, byte[] cameFrom) {
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < STATES; i++) {
            double score = scores[i] - cost(log, row, i, state);
            if (score > best) {
                best = score;
                cameFrom[state] = (byte) i;
            }
        }
        return best;
    }

    private static double cost(FrameLog log, int row, int from, int to) {
        if (from == UNVOICED || to == UNVOICED) {
            return from == to ? 0 : VOICING_CHANGE_COST;
        }
        return OCTAVE_JUMP_COST * Math.abs(log.octaves(to)[row] - log.octaves(from)[row - 1]);
    }

    private int best() {
        int best = 0;
        for (int i = 1; i < STATES; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }
}
