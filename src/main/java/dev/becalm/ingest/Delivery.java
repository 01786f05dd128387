package dev.becalm.ingest;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one request over HTTP brings for a call. */
record Delivery(List<DeliveredWords> utterances, List<HoldMark> holds, boolean end) {
    Delivery {
        utterances = List.copyOf(utterances);
        holds = List.copyOf(holds);
    }

    /** Whether it tells of holds and of nothing else, so that it may be about a call which other connections bring. */
    boolean onlyHolds() {
        return utterances.isEmpty() && !end && !holds.isEmpty();
    }

    /** Hands everything on, the holds that say when in their place among the utterances. */
    void to(CallLine line) {
        Deque<HoldMark> later = new ArrayDeque<>(holds.stream()
                .sorted(Comparator.comparing(HoldMark::at, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList());
        for (DeliveredWords words : utterances) {
            while (!later.isEmpty() && isBefore(later.element().at(), words)) {
                line.hold(later.remove());
            }
            line.words(words);
        }
        later.forEach(line::hold);
    }

    private static boolean isBefore(@Nullable Duration mark, DeliveredWords words) {
        return mark != null && mark.compareTo(words.span().end()) < 0;
    }
}
