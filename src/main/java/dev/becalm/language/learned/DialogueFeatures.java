package dev.becalm.language.learned;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The features of a dialogue up to the customer's last turn: its words and letters, those of the agent's turn before
 * it, what both said earlier, and how the turn stands to the rest. Each kind is a block that weighs the same however
 * long the turns are.
 */
public final class DialogueFeatures {
    private static final double LAST = 1.5;
    private static final double AGENT = 1;
    private static final double EARLIER = 0.75;
    private static final double LETTERS = 1;
    private static final int FEWEST = 4;

    private DialogueFeatures() {}

    public static FeatureBag of(Language language, List<Said> turns) {
        FeatureBag bag = new FeatureBag();
        List<Pieces> pieces = cut(language, turns);
        int last = last(Party.CUSTOMER, turns, turns.size());
        int answered = last(Party.AGENT, turns, last < 0 ? turns.size() : last);
        letters("lc:", at(last, pieces, language), LETTERS, bag);
        letters("ac:", at(answered, pieces, language), AGENT, bag);
        block("e:", earlier(language, turns, last, Party.CUSTOMER), longest(language), EARLIER, bag);
        block("q:", earlier(language, turns, answered, Party.AGENT), longest(language), EARLIER, bag);
        addTurn(language, turns, pieces, last, bag);
        return bag;
    }

    /** Of the customer's turn of this number, without what was said earlier and without letters. */
    static FeatureBag ofTurn(Language language, List<Said> turns, List<Pieces> pieces, int turn) {
        FeatureBag bag = new FeatureBag();
        addTurn(language, turns.subList(0, turn + 1), pieces, turn, bag);
        return bag;
    }

    static List<Pieces> cut(Language language, List<Said> turns) {
        return turns.stream().map(turn -> Pieces.typed(language, turn.text())).toList();
    }

    private static void addTurn(Language language, List<Said> turns, List<Pieces> pieces, int last, FeatureBag bag) {
        int answered = last(Party.AGENT, turns, last < 0 ? turns.size() : last);
        block("l:", at(last, pieces, language), longest(language), LAST, bag);
        block("a:", at(answered, pieces, language), longest(language), AGENT, bag);
        new DialogueForm(turns, pieces, last, answered).addTo(bag);
    }

    static void block(String prefix, Pieces pieces, int longest, double weight, FeatureBag bag) {
        pieces.grams(prefix, longest, bag);
        bag.scale(weight, FEWEST);
    }

    private static int longest(Language language) {
        return language == Language.EN ? 2 : 3;
    }

    // Chinese characters have no letters.
    private static void letters(String prefix, Pieces pieces, double weight, FeatureBag bag) {
        if (pieces.language() == Language.EN) {
            pieces.letters(prefix, 3, 5, bag);
            bag.scale(weight, FEWEST);
        }
    }

    private static Pieces at(int turn, List<Pieces> pieces, Language language) {
        return turn < 0 ? Pieces.typed(language, "") : pieces.get(turn);
    }

    /** What one party said before a turn. */
    static Pieces earlier(Language language, List<Said> turns, int before, Party party) {
        return Pieces.typed(
                language,
                turns.subList(0, Math.max(0, before)).stream()
                        .filter(turn -> turn.party() == party)
                        .map(Said::text)
                        .collect(Collectors.joining(" . ")));
    }

    private static int last(Party party, List<Said> turns, int before) {
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
