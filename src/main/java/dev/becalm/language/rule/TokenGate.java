package dev.becalm.language.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words without which a pattern over tokens cannot be found, read off its lemmas. Tagging and matching cost a
 * millisecond; most turns hold none of these words and are spared. Immutable.
 */
final class TokenGate {
    private static final Pattern NODE = Pattern.compile(
            "\\[\\s*\\{\\s*(?:lemma|word)\\s*:\\s*/([a-z|()]+)/\\s*(?:[;&][^|\\]]*)?\\}\\s*\\](?![?*]|\\{0)");

    private final List<Set<String>> needed;

    private TokenGate(List<Set<String>> needed) {
        this.needed = needed;
    }

    static TokenGate of(String source) {
        List<Set<String>> needed = new ArrayList<>();
        if (hasChoice(source)) {
            return new TokenGate(needed);
        }
        Matcher nodes = NODE.matcher(source);
        while (nodes.find()) {
            if (depth(source, nodes.start()) == 0) {
                needed.add(spellings(nodes.group(1)));
            }
        }
        return new TokenGate(needed);
    }

    /** False where the pattern cannot be found in these words: some that it needs are not there in their order. */
    boolean mayHold(List<String> words) {
        int next = 0;
        for (int i = 0; i < words.size() && next < needed.size(); i++) {
            next += needed.get(next).contains(words.get(i)) ? 1 : 0;
        }
        return next == needed.size();
    }

    private static Set<String> spellings(String alternatives) {
        Set<String> spellings = new HashSet<>();
        for (String lemma : alternatives.split("[|()]+", -1)) {
            if (!lemma.isEmpty()) {
                spellings.addAll(EnglishWords.spellings(lemma));
            }
        }
        return spellings;
    }

    // A bar outside every bracket offers whole patterns to choose from.
    private static boolean hasChoice(String source) {
        for (int at = source.indexOf('|'); at >= 0; at = source.indexOf('|', at + 1)) {
            if (depth(source, at) == 0 && source.lastIndexOf('[', at) <= source.lastIndexOf(']', at)) {
                return true;
            }
        }
        return false;
    }

    // How many round brackets are open; those within a node's own expression close within it.
    private static int depth(String source, int at) {
        int depth = 0;
        for (int i = 0; i < at; i++) {
            depth += source.charAt(i) == '(' ? 1 : source.charAt(i) == ')' ? -1 : 0;
        }
        return depth;
    }
}
