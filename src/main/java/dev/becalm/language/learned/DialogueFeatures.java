package dev.becalm.language.learned;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.language.text.NormalText;
import dev.becalm.language.text.Normalizer;
import java.util.List;

/**
 * The features of a dialogue so far: the customer's last turn, the agent's turn before it, and what the customer said
 * earlier, each in a block of its own.
 */
public final class DialogueFeatures {
    private static final double LAST = 3;
    private static final double AGENT = 2;
    private static final double EARLIER = 2;
    private static final int LONGEST = 3;

    private DialogueFeatures() {}

    public static FeatureBag of(Language language, List<Said> turns) {
        FeatureBag bag = new FeatureBag();
        int last = lastOf(Party.CUSTOMER, turns, turns.size());
        int answer = lastOf(Party.AGENT, turns, last < 0 ? turns.size() : last);
        if (last >= 0) {
            NormalText text = Normalizer.normalize(language, turns.get(last).text());
            block("", text, language, LAST, bag);
            Pieces.of(text).ends(bag);
            marks(turns.get(last).text(), bag);
            bag.add("length:" + Math.min(8, Pieces.of(text).count() / 3));
            bag.scale(1);
        }
        if (answer >= 0) {
            NormalText text = Normalizer.normalize(language, turns.get(answer).text());
            block("a:", text, language, AGENT, bag);
        }
        earlier(language, turns, last, bag);
        return bag;
    }

    private static void earlier(Language language, List<Said> turns, int last, FeatureBag bag) {
        StringBuilder before = new StringBuilder();
        for (int i = 0; i < last; i++) {
            if (turns.get(i).party() == Party.CUSTOMER) {
                before.append(turns.get(i).text()).append(" . ");
            }
        }
        NormalText text = Normalizer.normalize(language, before.toString());
        block("e:", text, language, EARLIER, bag);
        bag.add("turns:" + Math.min(10, turns.size()));
        bag.scale(0.5);
    }

    // Writing marks and pictures say much about mood.
    private static void marks(String said, FeatureBag bag) {
        said.codePoints()
                .filter(c -> !Character.isLetterOrDigit(c) && !Character.isWhitespace(c))
                .mapToObj(Character::toString)
                .forEach(mark -> bag.add("m:" + mark));
    }

    private static void block(String prefix, NormalText text, Language language, double weight, FeatureBag bag) {
        Pieces.of(text).grams(prefix, language == Language.EN ? LONGEST - 1 : LONGEST, bag);
        bag.scale(weight);
    }

    private static int lastOf(Party party, List<Said> turns, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (turns.get(i).party() == party) {
                return i;
            }
        }
        return -1;
    }

    /** Who said what. */
    public record Said(Party party, String text) {}
}
