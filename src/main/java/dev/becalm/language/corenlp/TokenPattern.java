package dev.becalm.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A pattern over words with their lemmas and tags (TokensRegex, Chang and Manning 2014). Immutable. */
public final class TokenPattern {
    // Reading one takes milliseconds, and rules are read again whenever a file of them changes.
    private static final Map<String, TokenPattern> READ = new ConcurrentHashMap<>();

    private final TokenSequencePattern pattern;

    private TokenPattern(TokenSequencePattern pattern) {
        this.pattern = pattern;
    }

    /** @throws IllegalArgumentException where the pattern cannot be read */
    public static TokenPattern compile(String source) {
        return READ.computeIfAbsent(source, TokenPattern::read);
    }

    private static TokenPattern read(String source) {
        try {
            var env = TokenSequencePattern.getNewEnv();
            env.setDefaultStringMatchFlags(Pattern.CASE_INSENSITIVE);
            return new TokenPattern(TokenSequencePattern.compile(env, source));
        } catch (VirtualMachineError e) {
            throw e;
        } catch (RuntimeException | Error e) {
            // The parser's own complaint about an unknown character is an Error.
            throw new IllegalArgumentException("not a pattern over tokens: " + source + ": " + firstLine(e), e);
        }
    }

    /** Where the pattern is found in the normal text, in order. */
    public List<Found> find(TaggedWords tagged) {
        List<CoreLabel> words = tagged.words();
        List<Found> places = new ArrayList<>();
        if (words.isEmpty()) {
            return places;
        }
        TokenSequenceMatcher matcher = pattern.getMatcher(words);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                places.add(new Found(
                        words.get(matcher.start()).beginPosition(),
                        words.get(matcher.end() - 1).endPosition()));
            }
        }
        return places;
    }

    private static String firstLine(Throwable problem) {
        Throwable cause = problem.getCause() == null ? problem : problem.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    /** Offsets in the normal text. */
    public record Found(int from, int to) {}
}
