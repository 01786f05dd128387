package dev.becalm.transcription.names;

import com.ibm.icu.text.Transliterator;
import dev.becalm.call.Language;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What words sound like, roughly: words with one key are easily taken for each other. English: consonants in classes, in
 * the manner of Metaphone (L. Philips 1990), the r before a consonant and all vowels but a first one left out. Chinese:
 * pinyin without tones, the retroflex and nasal sounds that many speakers merge merged.
 */
final class SoundKey {
    private static final List<Rule> ENGLISH = List.of(
            new Rule("[^a-z]", ""),
            new Rule("(.)\\1+", "$1"),
            new Rule("^(?:kn|gn|pn)", "n"),
            new Rule("^wr", "r"),
            new Rule("^x", "s"),
            new Rule("x", "ks"),
            new Rule("ph", "f"),
            new Rule("wh", "w"),
            new Rule("(?<=[aeiou])gh(?=t|$)", ""),
            new Rule("gh", "g"),
            new Rule("[ts]ion", "shn"),
            new Rule("tch|ch|sh|dg|j", "S"),
            new Rule("th", "t"),
            new Rule("ck|q", "k"),
            new Rule("c(?=[eiy])", "s"),
            new Rule("c", "k"),
            new Rule("g(?=[eiy])", "S"),
            new Rule("g", "k"),
            new Rule("d", "t"),
            new Rule("b", "p"),
            new Rule("v", "f"),
            new Rule("z", "s"),
            new Rule("mb$", "m"),
            new Rule("^[aeiouy]+", "A"),
            new Rule("r(?![aeiouyA])", ""),
            new Rule("(?<=.)[aeiouyhw]", ""),
            new Rule("(.)\\1+", "$1"));
    private static final List<Rule> CHINESE = List.of(
            new Rule("zh", "z"),
            new Rule("ch", "c"),
            new Rule("sh", "s"),
            new Rule("(?<=[aeiou])ng", "n"),
            new Rule("^l|(?<= )l", "n"),
            new Rule("[^a-z]", ""));

    private final Language language;

    SoundKey(Language language) {
        this.language = language;
    }

    String of(String words) {
        return switch (language) {
            case EN -> apply(ENGLISH, words.toLowerCase(Locale.ROOT));
            case ZH -> apply(CHINESE, Pinyin.of(words).toLowerCase(Locale.ROOT));
        };
    }

    private static String apply(List<Rule> rules, String text) {
        String key = text;
        for (Rule rule : rules) {
            key = rule.pattern().matcher(key).replaceAll(rule.with());
        }
        return key;
    }

    private record Rule(Pattern pattern, String with) {
        Rule(String pattern, String with) {
            this(Pattern.compile(pattern), with);
        }
    }

    /** Made when the first Chinese name comes: the tables are large. */
    private static final class Pinyin {
        private static final Transliterator TRANSLITERATOR = Transliterator.getInstance("Han-Latin; Latin-ASCII");

        static String of(String words) {
            return TRANSLITERATOR.transliterate(words);
        }
    }
}
