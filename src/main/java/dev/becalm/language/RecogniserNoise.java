package dev.becalm.language;

import dev.becalm.call.Language;
import dev.becalm.language.text.Pinyin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a recogniser might make of typed turns: no capitals and no marks, here and there a word lost or taken for one
 * that sounds alike. Deterministic.
 */
final class RecogniserNoise {
    private static final Map<String, List<String>> ENGLISH = Map.ofEntries(
            Map.entry("your", List.of("you're", "you")),
            Map.entry("their", List.of("there")),
            Map.entry("want", List.of("won't", "one")),
            Map.entry("can't", List.of("can")),
            Map.entry("have", List.of("of", "had")),
            Map.entry("for", List.of("four", "from")),
            Map.entry("to", List.of("two", "the")),
            Map.entry("and", List.of("in", "an")),
            Map.entry("of", List.of("a", "off")),
            Map.entry("it", List.of("that", "is")),
            Map.entry("is", List.of("as", "it's")),
            Map.entry("we", List.of("he", "i")),
            Map.entry("with", List.of("which")),
            Map.entry("are", List.of("our", "or")),
            Map.entry("you", List.of("he", "ya")),
            Map.entry("been", List.of("being", "bin")),
            Map.entry("this", List.of("the", "these")),
            Map.entry("will", List.of("well")),
            Map.entry("a", List.of("the", "uh")),
            Map.entry("through", List.of("three")));
    private static final int PERCENT = 100;
    private static final int MISHEARD = 6;
    private static final int LOST = 3;

    private final Map<String, List<String>> alike;
    private long state = 1;

    private RecogniserNoise(Map<String, List<String>> alike) {
        this.alike = alike;
    }

    /** Takes from the calls which Chinese characters are common enough to be heard for others. */
    static RecogniserNoise of(List<LabelledCall> calls) {
        Map<String, Integer> counts = new TreeMap<>();
        for (LabelledCall call : calls) {
            if (call.language() == Language.ZH) {
                call.turns()
                        .forEach(turn -> turn.text()
                                .codePoints()
                                .filter(Character::isIdeographic)
                                .forEach(c -> counts.merge(Character.toString(c), 1, Integer::sum)));
            }
        }
        Map<String, List<String>> sounds = new HashMap<>();
        counts.forEach((character, count) -> {
            if (count >= 5) {
                sounds.computeIfAbsent(Pinyin.of(character.charAt(0)), unused -> new ArrayList<>())
                        .add(character);
            }
        });
        return new RecogniserNoise(sounds);
    }

    LabelledCall over(LabelledCall call) {
        return new LabelledCall(
                call.id(),
                call.language(),
                call.turns().stream()
                        .map(turn -> turn.saying(
                                call.language() == Language.EN ? english(turn.text()) : chinese(turn.text())))
                        .toList());
    }

    private String english(String text) {
        StringBuilder heard = new StringBuilder();
        for (String word : text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("[^a-z0-9']+", -1)) {
            int dice = below(PERCENT);
            if (word.isEmpty() || dice < LOST) {
                continue;
            }
            List<String> others = ENGLISH.getOrDefault(word, List.of());
            boolean misheard = dice < LOST + 4 * MISHEARD && !others.isEmpty();
            heard.append(misheard ? others.get(below(others.size())) : word).append(' ');
        }
        return heard.toString().strip();
    }

    private String chinese(String text) {
        StringBuilder heard = new StringBuilder();
        text.codePoints().forEach(c -> {
            int dice = below(PERCENT);
            if (!Character.isLetterOrDigit(c) || dice < LOST) {
                return;
            }
            List<String> others = c < 0x10000 ? alike.getOrDefault(Pinyin.of((char) c), List.of()) : List.<String>of();
            boolean misheard = dice < LOST + MISHEARD && !others.isEmpty();
            heard.append(misheard ? others.get(below(others.size())) : Character.toString(c));
        });
        return heard.toString();
    }

    // A linear congruential generator (Knuth, MMIX), so that training repeats itself exactly.
    private int below(int bound) {
        state = state * 6364136223846793005L + 1442695040888963407L;
        return (int) ((state >>> 33) % bound);
    }
}
