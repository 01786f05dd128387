package dev.becalm.dialogue;

import dev.becalm.call.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares what was said with what was said before: English by words, Chinese by pairs of characters. */
public final class Wording {
    private static final Set<String> EMPTY_WORDS = Set.of("""
            a an the i me my you your it its is are was were be been am do does did have has had to of in on at for and or
            but so that this what why how when where who which can could will would should just well please then now again
            we they them not no yes um uh er if with from i'm it's don't there here about going get got tell know actually
            asked asking""".split("\\s+", -1));
    private static final String EMPTY_CHARACTERS = "的了吗呢啊吧呀嘛我你您他她它们是就都也还又再在有没不这那个么什怎为请把给会要说一";

    private Wording() {}

    /** Words in lower case without punctuation; Chinese without spaces counts as one run. */
    static List<String> words(String text, Language language) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String kept = language == Language.ZH
                ? plain.replaceAll("[^\\p{L}\\p{N}]+", " ")
                : plain.replace('’', '\'').replaceAll("[^\\p{L}\\p{N}']+", " ");
        return Arrays.stream(kept.strip().split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Chinese text without the spaces and marks that a recogniser or a person put in. */
    static String joined(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** How long a text is: English in words, Chinese in characters. */
    public static int length(String text, Language language) {
        return language == Language.ZH
                ? joined(text).length()
                : words(text, language).size();
    }

    /** What carries the meaning, for comparing two texts. */
    public static Set<String> content(String text, Language language) {
        if (language == Language.EN) {
            Set<String> words = new LinkedHashSet<>(words(text, language));
            words.removeAll(EMPTY_WORDS);
            return words;
        }
        String joined = joined(text);
        List<String> characters = new ArrayList<>();
        for (int i = 0; i < joined.length(); i++) {
            String character = joined.substring(i, i + 1);
            if (!EMPTY_CHARACTERS.contains(character)) {
                characters.add(character);
            }
        }
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < characters.size(); i++) {
            pairs.add(characters.get(i) + characters.get(i + 1));
        }
        return pairs;
    }

    /**
     * How much two texts carry in common, 0 to 1: the mean of the Dice coefficient and of how far the shorter is contained
     * in the longer, because what is asked again is often wrapped in more words.
     */
    public static double similarity(String one, String other, Language language) {
        Set<String> a = content(one, language);
        Set<String> b = content(other, language);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        long shared = a.stream().filter(b::contains).count();
        double dice = 2.0 * shared / (a.size() + b.size());
        double contained = (double) shared / Math.min(a.size(), b.size());
        return (dice + contained) / 2;
    }
}
