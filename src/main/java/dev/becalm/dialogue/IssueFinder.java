package dev.becalm.dialogue;

import dev.becalm.call.SignalId;
import java.util.ArrayList;
import java.util.List;

/** Finds what the call is about from the words of both; what the customer says counts more. */
final class IssueFinder {
    private final Boundary boundary;
    private final List<Double> weights = new ArrayList<>();

    IssueFinder(Boundary boundary) {
        this.boundary = boundary;
        boundary.issues().forEach(rule -> weights.add(0.0));
    }

    void read(Turn turn) {
        List<Integer> matches = boundary.matches(turn.text(), turn.language());
        double weight = turn.customer() ? turn.has(SignalId.ACCUSATION) ? 2 : 1 : 0.4;
        for (int i = 0; i < matches.size(); i++) {
            weights.set(i, weights.get(i) + weight * matches.get(i));
        }
    }

    /** The issue that most words speak for, the first of equals; empty while none does. */
    String issue() {
        int best = -1;
        for (int i = 0; i < weights.size(); i++) {
            if (weights.get(i) >= 1 && (best < 0 || weights.get(i) > weights.get(best))) {
                best = i;
            }
        }
        return best < 0 ? "" : boundary.issues().get(best).issue();
    }

    BoundaryRule rule() {
        return boundary.rule(issue());
    }
}
