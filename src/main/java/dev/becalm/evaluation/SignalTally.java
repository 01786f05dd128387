package dev.becalm.evaluation;

import dev.becalm.call.SignalId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Counts signals found, missed and made up, turn by turn. Signals of voice and timing cannot be in a text and do not count. */
final class SignalTally {
    static final Set<SignalId> NOT_IN_WORDS = EnumSet.of(
            SignalId.RAISED_VOICE,
            SignalId.ANGER_ONSET,
            SignalId.FAST_SPEECH,
            SignalId.FAST_FIGURES,
            SignalId.DEAD_AIR,
            SignalId.LATE_RESPONSE,
            SignalId.INTERRUPTION);

    private final Map<SignalId, Count> counts = new EnumMap<>(SignalId.class);

    /** Right, made up, missed. */
    static final class Count {
        private int right;
        private int extra;
        private int missed;

        int labelled() {
            return right + missed;
        }

        int found() {
            return right + extra;
        }

        double precision() {
            return found() == 0 ? 0 : (double) right / found();
        }

        double recall() {
            return labelled() == 0 ? 0 : (double) right / labelled();
        }

        double f1() {
            int all = 2 * right + extra + missed;
            return all == 0 ? 0 : 2.0 * right / all;
        }

        private void add(Count other) {
            right += other.right;
            extra += other.extra;
            missed += other.missed;
        }
    }

    void add(Set<SignalId> labelled, Set<SignalId> found) {
        for (SignalId id : SignalId.values()) {
            if (NOT_IN_WORDS.contains(id)) {
                continue;
            }
            Count count = of(id);
            boolean is = labelled.contains(id);
            boolean said = found.contains(id);
            count.right += is && said ? 1 : 0;
            count.extra += !is && said ? 1 : 0;
            count.missed += is && !said ? 1 : 0;
        }
    }

    Count of(SignalId id) {
        return counts.computeIfAbsent(id, unused -> new Count());
    }

    /** All signals of a set as one. */
    Count together(Set<SignalId> ids) {
        Count all = new Count();
        ids.forEach(id -> all.add(of(id)));
        return all;
    }

    /** Mean F1 of the signals that are labelled at least once. */
    double macroF1() {
        return counts.values().stream()
                .filter(count -> count.labelled() > 0)
                .mapToDouble(Count::f1)
                .average()
                .orElse(0);
    }
}
