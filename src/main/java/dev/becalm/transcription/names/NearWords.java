package dev.becalm.transcription.names;

import dev.becalm.call.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** For a word that the recogniser does not know: what it will probably write instead, one word or two. */
public final class NearWords {
    private static final int SHORTEST_PART = 2;

    private final SoundKey sound;
    private final Map<String, List<String>> bySound = new HashMap<>();

    public NearWords(Language language, List<String> vocabulary) {
        this.sound = new SoundKey(language);
        for (String word : vocabulary) {
            bySound.computeIfAbsent(sound.of(word), key -> new ArrayList<>()).add(word);
        }
    }

    /** The nearest by sound, the best first; empty where nothing sounds like it. */
    public List<String> of(String word, int most) {
        return Stream.concat(whole(word), halves(word))
                .distinct()
                .sorted(Comparator.comparingInt((String near) -> letters(word, near.replace(" ", "")))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    private Stream<String> whole(String word) {
        return bySound.getOrDefault(sound.of(word), List.of()).stream();
    }

    private Stream<String> halves(String word) {
        List<String> pairs = new ArrayList<>();
        for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
            String left = word.substring(0, at);
            String right = word.substring(at);
            nearest(left).ifPresent(first -> nearest(right).ifPresent(second -> pairs.add(first + " " + second)));
        }
        return pairs.stream();
    }

    private java.util.Optional<String> nearest(String part) {
        return whole(part)
                .min(Comparator.comparingInt((String near) -> letters(part, near))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Letters to change to make one of the other (Levenshtein). */
    static int letters(String first, String second) {
        int[] row = new int[second.length() + 1];
        for (int j = 0; j <= second.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= first.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= second.length(); j++) {
                int changed = diagonal + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[second.length()];
    }
}
