package dev.becalm.language.talk;

import dev.becalm.call.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The turns of one call so far, oldest first. Owned by the call's one thread. */
public final class Talk {
    private final List<Turn> turns = new ArrayList<>();

    public void add(Turn turn) {
        turns.add(turn);
    }

    public List<Turn> turns() {
        return List.copyOf(turns);
    }

    public int size() {
        return turns.size();
    }

    /** The newest turn of the party that faces this one; of anybody where the audio is mixed. */
    public Optional<Turn> lastFacing(Party party) {
        return last(turn -> party == Party.MIXED || turn.party() != party);
    }

    public Optional<Turn> lastOf(Party party) {
        return last(turn -> turn.party() == party);
    }

    /** The newest turns first, at most so many. */
    public List<Turn> newest(int count) {
        List<Turn> newest = new ArrayList<>();
        for (int i = turns.size() - 1; i >= 0 && newest.size() < count; i--) {
            newest.add(turns.get(i));
        }
        return newest;
    }

    /** How heated the customer was when last heard, 0 to 3. */
    public double customerHeat() {
        return last(turn -> turn.party() != Party.AGENT).map(Turn::heat).orElse(0.0);
    }

    private Optional<Turn> last(java.util.function.Predicate<Turn> wanted) {
        for (int i = turns.size() - 1; i >= 0; i--) {
            if (wanted.test(turns.get(i))) {
                return Optional.of(turns.get(i));
            }
        }
        return Optional.empty();
    }
}
