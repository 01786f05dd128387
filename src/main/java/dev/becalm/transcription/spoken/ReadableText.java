package dev.becalm.transcription.spoken;

import dev.becalm.call.Language;
import dev.becalm.call.Word;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An utterance as people like to read it: capitals, commas where the speaker paused, a question mark where it sounds like a
 * question. For eyes only; everything that decides reads the recogniser's own words.
 */
public final class ReadableText {
    private static final Duration COMMA = Duration.ofMillis(350);
    private static final Duration STOP = Duration.ofMillis(900);
    private static final Set<String> CAPITAL = Set.of(("i i'm i'd i'll i've monday tuesday wednesday thursday friday"
                    + " saturday sunday january february april june july august september october november december"
                    + " english chinese america american britain british london")
            .split(" "));
    private static final Pattern ENGLISH_QUESTION =
            Pattern.compile("(?:(?:and|so|but|okay|ok|well|um|uh|er|sorry|yes|no|right) )*"
                    + "(?:what|what's|where|where's|when|when's|why|who|who's|whose|which|how|how's"
                    + "|(?:is|are|am|was|were|do|does|did|have|has|had|can|could|will|would|should|shall|may|might|isn't|aren't"
                    + "|don't|doesn't|didn't|haven't|hasn't|can't|couldn't|won't|wouldn't|shouldn't)"
                    + " (?:i|you|he|she|it|we|they|there|that|this|the|my|your|his|her|our|their|anyone|anybody|someone)\\b).*"
                    + "|.*\\b(?:right|isn't it|aren't you|don't you|is it|are you|okay)");
    private static final Pattern CHINESE_QUESTION = Pattern.compile(
            ".*(?:吗|呢|么|没有|是不是|行不行|好不好|对不对|可不可以|能不能)$" + "|.*(?:什么|怎么|为什么|哪里|哪儿|哪个|谁|多少|几点|几天|凭什么|干嘛).*");

    private ReadableText() {}

    /** @param words with times, from which the pauses come */
    public static String of(List<Word> words, Language language) {
        if (words.isEmpty()) {
            return "";
        }
        var text = new StringBuilder();
        int sentence = 0;
        for (int at = 0; at < words.size(); at++) {
            boolean last = at == words.size() - 1;
            Duration pause = last ? STOP : pause(words.get(at), words.get(at + 1));
            if (pause.compareTo(STOP) >= 0) {
                text.append(sentence(words.subList(sentence, at + 1), language));
                text.append(last || language == Language.ZH ? "" : " ");
                sentence = at + 1;
            }
        }
        return text.toString();
    }

    private static Duration pause(Word before, Word after) {
        return after.span().start().minus(before.span().end());
    }

    private static String sentence(List<Word> words, Language language) {
        return switch (language) {
            case EN -> english(words);
            case ZH -> chinese(words);
        };
    }

    private static String english(List<Word> words) {
        var text = new StringBuilder();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at).text();
            boolean capital = at == 0 || CAPITAL.contains(word);
            text.append(at == 0 ? "" : " ").append(capital ? capitalised(word) : word);
            if (at < words.size() - 1 && pause(words.get(at), words.get(at + 1)).compareTo(COMMA) >= 0) {
                text.append(',');
            }
        }
        String plain = String.join(" ", words.stream().map(Word::text).toList());
        return text.append(ENGLISH_QUESTION.matcher(plain).matches() ? '?' : '.')
                .toString();
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String chinese(List<Word> words) {
        var text = new StringBuilder();
        for (int at = 0; at < words.size(); at++) {
            text.append(words.get(at).text());
            if (at < words.size() - 1 && pause(words.get(at), words.get(at + 1)).compareTo(COMMA) >= 0) {
                text.append('，');
            }
        }
        String plain = String.join("", words.stream().map(Word::text).toList());
        return text.append(CHINESE_QUESTION.matcher(plain).matches() ? '？' : '。')
                .toString();
    }
}
