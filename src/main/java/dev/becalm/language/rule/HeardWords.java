package dev.becalm.language.rule;

import dev.becalm.call.Language;
import dev.becalm.language.text.NormalText;
import dev.becalm.language.text.Pinyin;
import dev.becalm.language.text.Soundex;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words (Chinese: characters) of a text with how each sounds and where it stands. Immutable. */
final class HeardWords {
    private static final Pattern ENGLISH = Pattern.compile("[^ |]+");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}.]+");
    private static final int MOST = 400;

    private final List<Word> words;

    private HeardWords(List<Word> words) {
        this.words = words;
    }

    static HeardWords of(NormalText text) {
        Pattern form = text.language() == Language.EN ? ENGLISH : CHINESE;
        return new HeardWords(form.matcher(text.value())
                .results()
                .limit(MOST)
                .map(found -> word(text.language(), found))
                .toList());
    }

    List<Word> words() {
        return words;
    }

    private static Word word(Language language, MatchResult found) {
        String said = found.group();
        String sound =
                language == Language.EN ? Soundex.of(said) : said.length() == 1 ? Pinyin.of(said.charAt(0)) : said;
        return new Word(said, sound, found.start(), found.end());
    }

    /**
     * @param from and {@code to}: offsets in the normal text
     */
    record Word(String said, String sound, int from, int to) {}
}
