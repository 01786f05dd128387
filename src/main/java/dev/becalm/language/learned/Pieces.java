package dev.becalm.language.learned;

import dev.becalm.call.Language;
import dev.becalm.language.learned.FeatureBag.Place;
import dev.becalm.language.text.NormalText;
import dev.becalm.language.text.Normalizer;
import dev.becalm.language.text.Pinyin;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A turn cut into English words or Chinese characters, and the runs of them that serve as features. */
final class Pieces {
    private static final Pattern ENGLISH = Pattern.compile("[^ |]+");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}|[a-z]+|[0-9.]+");
    // A run of words, or else a single mark.
    private static final Pattern TYPED =
            Pattern.compile("[\\p{L}\\p{N}\\p{M}\\s'\u2019%$\\[\\]-]+|(.)", Pattern.DOTALL);
    private static final int MOST = 400;

    private final Language language;
    private final List<String> pieces = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    private Pieces(Language language) {
        this.language = language;
    }

    static Pieces of(NormalText text) {
        Pieces cut = new Pieces(text.language());
        form(text.language()).matcher(text.value()).results().limit(MOST).forEach(cut::add);
        return cut;
    }

    /** Typed words and the writing marks between them, which say much about mood; their places are not kept. */
    static Pieces typed(Language language, String text) {
        Pieces cut = new Pieces(language);
        TYPED.matcher(text).results().limit(MOST).forEach(run -> {
            String mark = run.group(1);
            if (mark != null && mark.length() == 1 && Character.isSurrogate(mark.charAt(0))) {
                return;
            }
            if (mark != null) {
                cut.add(run.group(), FeatureBag.NOWHERE);
                return;
            }
            form(language)
                    .matcher(Normalizer.normalize(language, run.group()).value())
                    .results()
                    .limit(MOST)
                    .forEach(word -> cut.add(word.group(), FeatureBag.NOWHERE));
        });
        return cut;
    }

    // Half a character cannot be written to a file.
    private static void add(String prefix, String letters, FeatureBag bag) {
        if (!Character.isLowSurrogate(letters.charAt(0))
                && !Character.isHighSurrogate(letters.charAt(letters.length() - 1))) {
            bag.add(prefix + letters);
        }
    }

    private static Pattern form(Language language) {
        return language == Language.EN ? ENGLISH : CHINESE;
    }

    private void add(MatchResult found) {
        add(found.group(), new Place(found.start(), found.end()));
    }

    private void add(String piece, Place place) {
        boolean figure = Character.isDigit(piece.charAt(0)) && piece.length() < 5;
        pieces.add(figure ? "0" : piece);
        places.add(place);
    }

    Language language() {
        return language;
    }

    int count() {
        return pieces.size();
    }

    /** What was found, in order. */
    List<String> all() {
        return pieces;
    }

    /** Runs of {@code shortest} to {@code longest} letters within each piece; its ends count as letters. */
    void letters(String prefix, int shortest, int longest, FeatureBag bag) {
        for (String piece : pieces) {
            String word = "<" + piece + ">";
            for (int length = shortest; length <= longest; length++) {
                for (int from = 0; from + length <= word.length(); from++) {
                    add(prefix, word.substring(from, from + length), bag);
                }
            }
        }
    }

    /** Every run of one to {@code longest} neighbours; under a prefix they are about another turn and have no place. */
    void grams(String prefix, int longest, FeatureBag bag) {
        for (int from = 0; from < pieces.size(); from++) {
            StringBuilder gram = new StringBuilder(prefix);
            for (int to = from; to < Math.min(pieces.size(), from + longest); to++) {
                gram.append(to == from ? "" : "_").append(pieces.get(to));
                bag.add(gram.toString(), prefix.isEmpty() ? place(from, to) : FeatureBag.NOWHERE);
            }
        }
    }

    /** What survives a recogniser's mistakes: letters within English words, the sounds of Chinese characters. */
    void shapes(FeatureBag bag) {
        if (language == Language.EN) {
            letters(bag);
            return;
        }
        for (int from = 0; from < pieces.size(); from++) {
            StringBuilder sounds = new StringBuilder("y:");
            for (int to = from; to < Math.min(pieces.size(), from + 3); to++) {
                sounds.append('-').append(Pinyin.of(pieces.get(to).charAt(0)));
                if (to > from) {
                    bag.add(
                            sounds.toString(),
                            new Place(places.get(from).from(), places.get(to).to()));
                }
            }
        }
    }

    private Place place(int from, int to) {
        return new Place(places.get(from).from(), places.get(to).to());
    }

    private void letters(FeatureBag bag) {
        for (int at = 0; at < pieces.size(); at++) {
            String word = "<" + pieces.get(at) + ">";
            for (int from = 0; from + 4 <= word.length(); from++) {
                bag.add("c:" + word.substring(from, from + 4), places.get(at));
            }
            if (at + 2 < pieces.size()) {
                bag.add(
                        "g:" + pieces.get(at) + "_*_" + pieces.get(at + 2),
                        new Place(places.get(at).from(), places.get(at + 2).to()));
            }
        }
    }

    /** The words that a turn begins and ends with. */
    void ends(FeatureBag bag) {
        if (pieces.isEmpty()) {
            return;
        }
        int last = pieces.size() - 1;
        bag.add("first:" + pieces.get(0), places.get(0));
        bag.add("last:" + pieces.get(last), places.get(last));
        if (last > 0) {
            bag.add("first:" + pieces.get(0) + "_" + pieces.get(1), places.get(0));
            bag.add("last:" + pieces.get(last - 1) + "_" + pieces.get(last), places.get(last));
        }
    }
}
