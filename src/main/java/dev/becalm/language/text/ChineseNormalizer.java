package dev.becalm.language.text;

import dev.becalm.call.Language;
import java.util.Locale;

/**
 * Simplified characters without spaces, so that a recogniser's separated words and typed text look alike; bracketed
 * glosses such as a transcriber's notes on hesitation are left out.
 */
final class ChineseNormalizer {
    private static final String SENTENCE_ENDS = "。？！；?!;…";
    private static final String OPENING = "（(【[〔";
    private static final String CLOSING = "）)】]〕";
    private static final int LONGEST_GLOSS = 30;

    private final String original;
    private final TextBuffer out = new TextBuffer();
    private boolean question;

    ChineseNormalizer(String original) {
        this.original = original;
    }

    NormalText normalize() {
        int at = 0;
        while (at < original.length()) {
            int gloss = glossEnd(at);
            if (gloss > at) {
                at = gloss;
                continue;
            }
            int codePoint = original.codePointAt(at);
            character(codePoint, at);
            at += Character.charCount(codePoint);
        }
        return out.build(Language.ZH, original, question);
    }

    private int glossEnd(int at) {
        int kind = OPENING.indexOf(original.charAt(at));
        if (kind < 0) {
            return at;
        }
        int end = original.indexOf(CLOSING.charAt(kind), at);
        return end < 0 || end - at > LONGEST_GLOSS ? at : end + 1;
    }

    private void character(int codePoint, int at) {
        question |= codePoint == '?' || codePoint == '？';
        boolean decimal = codePoint == '.' && isDigit(at - 1) && isDigit(at + 1);
        if (SENTENCE_ENDS.indexOf(codePoint) >= 0) {
            if (!out.endsWith("|") && at > 0) {
                out.append('|', at);
            }
        } else if (Character.isLetterOrDigit(codePoint) || decimal || codePoint == '%' || codePoint == '％') {
            letter(codePoint, at);
        }
    }

    private void letter(int codePoint, int at) {
        if (isLatin(codePoint) && at > 0 && Character.isWhitespace(original.charAt(at - 1)) && isLatinBefore(at - 1)) {
            out.append(' ', at);
        }
        String letters = Spelling.compatible(Character.toString(codePoint)).toLowerCase(Locale.ROOT);
        for (int i = 0; i < letters.length(); i++) {
            out.append(Spelling.simplify(letters.charAt(i)), at);
        }
    }

    private boolean isLatinBefore(int at) {
        return at > 0 && isLatin(original.charAt(at - 1));
    }

    private static boolean isLatin(int codePoint) {
        return codePoint < 0x250 && Character.isLetterOrDigit(codePoint);
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < original.length() && Character.isDigit(original.charAt(at));
    }
}
