package dev.becalm.dialogue;

import dev.becalm.call.Language;
import java.util.regex.Pattern;

/** Tells whether an agent explains, step by step, what the customer is to do; what the agent does first is no step. */
public final class OrderedSteps {
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<!\\b(?:the|my|your|our|his|her|at) )\\b(?:first(?:ly)?|start by|begin by|step one)\\b,? (?!(?:i|i'll|i'm|we|we'll|let me|let's|class|time|month"
                    + "|of all,? (?:i|we|let|thank))\\b).{3,160}?\\b(?:then|after that|next|second(?:ly)?|step two)\\b"
                    + ",? (?!(?:i|i'll|we|we'll|let me)\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CHINESE = Pattern.compile(
            "(?<!我|我们|这边|让我|咱们|首)(?:先(?!生|前|给您|帮您|为您|替您|向您|跟您|谢)|第一步|首先(?!我|感谢|谢|很抱歉|非常抱歉))"
                    + ".{2,60}?(?:然后|接着|之后|第二步|再)(?!我|由我|帮您|给您|为您|次|见)",
            Pattern.DOTALL);

    private OrderedSteps() {}

    public static boolean in(String text, Language language) {
        return switch (language) {
            case EN -> ENGLISH.matcher(text).find();
            case ZH -> CHINESE.matcher(text).find();
        };
    }
}
