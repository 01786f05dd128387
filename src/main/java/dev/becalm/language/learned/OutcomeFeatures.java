package dev.becalm.language.learned;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.language.learned.DialogueFeatures.Said;
import java.util.List;

/** The features of a dialogue's beginning: all words of either party, and the mean of the customer's turns so far. */
public final class OutcomeFeatures {
    static final String OF_TURNS = "t:";
    private static final int FEWEST = 12;
    private static final double LENGTH = 0.5;

    private OutcomeFeatures() {}

    public static FeatureBag of(Language language, List<Said> turns) {
        FeatureBag bag = new FeatureBag();
        int size = turns.size();
        DialogueFeatures.block("c:", DialogueFeatures.earlier(language, turns, size, Party.CUSTOMER), 1, 1, bag);
        DialogueFeatures.block("a:", DialogueFeatures.earlier(language, turns, size, Party.AGENT), 1, 1, bag);
        bag.add("turns:" + Math.min(FEWEST, size / 2));
        bag.scale(LENGTH);
        long customers =
                turns.stream().filter(turn -> turn.party() == Party.CUSTOMER).count();
        List<Pieces> pieces = DialogueFeatures.cut(language, turns);
        for (int turn = 0; turn < size; turn++) {
            if (turns.get(turn).party() == Party.CUSTOMER) {
                bag.blend(OF_TURNS, DialogueFeatures.ofTurn(language, turns, pieces, turn), 1.0 / customers);
            }
        }
        return bag;
    }

    /** The features of the last of these turns, a customer's, as they go into the mean. */
    public static FeatureBag ofLast(Language language, List<Said> turns) {
        return DialogueFeatures.ofTurn(language, turns, DialogueFeatures.cut(language, turns), turns.size() - 1);
    }
}
