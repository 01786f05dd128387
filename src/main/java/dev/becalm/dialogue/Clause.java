package dev.becalm.dialogue;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts what was said into clauses, at the marks that end one. */
public final class Clause {
    private static final Pattern END = Pattern.compile("(?<=[,，.。!！?？;；])\\s*(?!\\d)");

    private Clause() {}

    /** The clause in which these words stand, as said; empty where they run over more than one. */
    public static Optional<String> holding(String words, String text) {
        return Arrays.stream(END.split(text, -1))
                .map(String::strip)
                .filter(clause -> clause.contains(words))
                .findFirst();
    }
}
