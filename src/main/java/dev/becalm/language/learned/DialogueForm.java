package dev.becalm.language.learned;

import dev.becalm.call.Party;
import dev.becalm.language.learned.DialogueFeatures.Said;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** How a customer's turn stands to the turns before it, whatever it is about: lengths, repeats, questions, marks. */
final class DialogueForm {
    // A single text has little form.
    private static final double ALONE = 0.4;
    private static final double AMONG_OTHERS = 0.9;
    private static final int MOST = 8;
    private static final Pattern DRAWN_OUT = Pattern.compile("(?i).*([a-z])\\1\\1.*", Pattern.DOTALL);
    private static final Pattern SHOUTED = Pattern.compile(".*\\b[A-Z]{3,}\\b.*", Pattern.DOTALL);

    private final List<Said> turns;
    private final int last;
    private final int answered;
    private final List<Pieces> pieces;

    /**
     * @param turns and {@code pieces}: the same turns as said and cut
     * @param last number of the customer's turn, -1 without any
     * @param answered number of the agent's turn before it, -1 without any
     */
    DialogueForm(List<Said> turns, List<Pieces> pieces, int last, int answered) {
        this.turns = turns;
        this.pieces = pieces;
        this.last = last;
        this.answered = answered;
    }

    void addTo(FeatureBag bag) {
        bag.add("turns:" + Math.min(MOST, turns.size() / 3));
        if (last >= 0) {
            ends("customer-", last, bag);
            marks(turns.get(last).text(), bag::add);
            bag.add("repeats:" + nearest(last));
            bag.add("run:" + run());
        }
        if (answered >= 0) {
            ends("agent-", answered, bag);
            bag.add("agent-repeats:" + nearest(answered));
        }
        if (last >= 0 && answered >= 0) {
            bag.add("echo:" + Math.round(4 * shared(last, answered)));
        }
        bag.scale(turns.size() > 1 ? AMONG_OTHERS : ALONE);
    }

    private void ends(String who, int turn, FeatureBag bag) {
        List<String> said = pieces.get(turn).all();
        bag.add(who + "length:" + Math.min(MOST, Math.round(2 * Math.log1p(said.size()))));
        if (!said.isEmpty()) {
            bag.add(who + "first:" + said.get(0));
            bag.add(who + "last:" + said.get(said.size() - 1));
        }
        if (said.contains("?") || said.contains("\uff1f")) {
            bag.add(who + "asks");
        }
    }

    private static void marks(String text, Consumer<String> bag) {
        text.codePoints()
                .filter(c -> !Character.isLetterOrDigit(c) && !Character.isWhitespace(c))
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .mapToObj(Character::toString)
                .forEach(mark -> bag.accept("mark:" + mark));
        if (text.contains("!!") || text.contains("?!") || text.contains("!?")) {
            bag.accept("marks");
        }
        if (text.contains("...")) {
            bag.accept("mark:\u2026");
        }
        if (SHOUTED.matcher(text).matches()) {
            bag.accept("shouted");
        }
        if (DRAWN_OUT.matcher(text).matches()) {
            bag.accept("drawn-out");
        }
    }

    // How much of a turn the same party had said before, in quarters.
    private long nearest(int turn) {
        double most = 0;
        for (int i = 0; i < turn; i++) {
            if (turns.get(i).party() == turns.get(turn).party()) {
                most = Math.max(most, shared(turn, i));
            }
        }
        return Math.round(4 * most);
    }

    private double shared(int one, int other) {
        Set<String> left = new HashSet<>(pieces.get(one).all());
        Set<String> right = new HashSet<>(pieces.get(other).all());
        int fewer = Math.min(left.size(), right.size());
        left.retainAll(right);
        return fewer == 0 ? 0 : (double) left.size() / fewer;
    }

    // Turns of the customer without an answer.
    private int run() {
        int run = 0;
        for (int i = last; i >= 0 && turns.get(i).party() == Party.CUSTOMER; i--) {
            run++;
        }
        return Math.min(4, run);
    }
}
