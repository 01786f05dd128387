package dev.becalm.language.text;

import static java.util.Map.entry;

import dev.becalm.call.Language;
import java.util.Locale;
import java.util.Map;

/** Lower case, contractions written out, one space after each word, a bar at the end of each sentence. */
final class EnglishNormalizer {
    private static final String SENTENCE_ENDS = ".?!;\u2026";

    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            entry("can't", "can not"),
            entry("cannot", "can not"),
            entry("won't", "will not"),
            entry("shan't", "shall not"),
            entry("ain't", "is not"),
            entry("let's", "let us"),
            entry("gonna", "going to"),
            entry("wanna", "want to"),
            entry("gotta", "got to"),
            entry("gimme", "give me"),
            entry("lemme", "let me"),
            entry("dunno", "do not know"),
            entry("innit", "is not it"),
            entry("y'all", "you all"),
            entry("yous", "you"),
            entry("ya", "you"),
            entry("ye", "you"),
            entry("mr", "mister"),
            entry("ok", "okay"),
            entry("o'clock", "oclock"),
            entry("cos", "because"),
            entry("'cause", "because"),
            entry("coz", "because"),
            entry("thanx", "thanks"),
            entry("mum", "mom"),
            entry("outta", "out of"),
            entry("ma'am", "madam"));

    private static final Map<String, String> TAILS = Map.of(
            "n't", " not",
            "'m", " am",
            "'re", " are",
            "'ll", " will",
            "'ve", " have",
            "'d", " would");

    private static final java.util.Set<String> IS = java.util.Set.of(
            "it",
            "that",
            "what",
            "who",
            "he",
            "she",
            "there",
            "here",
            "how",
            "where",
            "when",
            "this",
            "everything",
            "nothing",
            "something",
            "someone",
            "nobody",
            "everyone",
            "one",
            "why");

    private final String original;
    private final TextBuffer out = new TextBuffer();
    private boolean question;

    EnglishNormalizer(String original) {
        this.original = original;
    }

    NormalText normalize() {
        out.append(' ', 0);
        int at = 0;
        while (at < original.length()) {
            int codePoint = original.codePointAt(at);
            if (Character.isLetterOrDigit(codePoint) || isLeadingApostrophe(at)) {
                at = word(at);
                continue;
            }
            mark(codePoint, at);
            at += Character.charCount(codePoint);
        }
        return out.build(Language.EN, original, question);
    }

    private boolean isLeadingApostrophe(int at) {
        return isApostrophe(original.charAt(at))
                && at + 1 < original.length()
                && Character.isLetter(original.charAt(at + 1))
                && (at == 0 || Character.isWhitespace(original.charAt(at - 1)));
    }

    private int word(int from) {
        int to = from + 1;
        while (to < original.length() && continuesWord(to)) {
            to++;
        }
        String raw = Spelling.compatible(original.substring(from, to))
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT);
        out.append(spell(raw), from);
        out.append(' ', from);
        return to;
    }

    private boolean continuesWord(int at) {
        char c = original.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            return true;
        }
        boolean insideWord = at + 1 < original.length() && Character.isLetterOrDigit(original.charAt(at + 1));
        boolean insideNumber = insideWord && Character.isDigit(original.charAt(at - 1));
        return (isApostrophe(c) && insideWord)
                || ((c == '.' || c == ',' || c == ':') && insideNumber && Character.isDigit(original.charAt(at + 1)));
    }

    private static String spell(String raw) {
        String known = SPELLINGS.get(raw);
        if (known != null) {
            return known;
        }
        for (Map.Entry<String, String> tail : TAILS.entrySet()) {
            if (raw.length() > tail.getKey().length() && raw.endsWith(tail.getKey())) {
                return raw.substring(0, raw.length() - tail.getKey().length()) + tail.getValue();
            }
        }
        if (raw.endsWith("'s")) {
            String head = raw.substring(0, raw.length() - 2);
            return IS.contains(head) ? head + " is" : head + " s";
        }
        return raw.replace("'", "").replace(",", "");
    }

    private void mark(int codePoint, int at) {
        question |= codePoint == '?' || codePoint == '\uff1f';
        boolean pause = SENTENCE_ENDS.indexOf(codePoint) >= 0 || codePoint == '\u3002' || codePoint == '\uff1f';
        if (pause && !out.endsWith("| ") && at > 0) {
            out.append("| ", at);
        } else if (codePoint == '$' || codePoint == '\u00a3' || codePoint == '\u20ac') {
            out.append(codePoint == '$' ? "dollar " : codePoint == '\u00a3' ? "pound " : "euro ", at);
        } else if (codePoint == '%') {
            out.append("percent ", at);
        }
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }
}
