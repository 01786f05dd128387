package dev.becalm.report;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalId;
import dev.becalm.dialogue.Wording;
import dev.becalm.language.Utterance;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Grades empathy by whether it names the feeling and the matter, an apology by what it is for and what follows. */
final class ActGrader {
    private static final int STEM = 5;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!;。？！；])");
    private static final Pattern FEELING = Pattern.compile(
            "\\b(?:upset|frustrat|angry|anger|annoy|disappoint|worr(?:y|ied)|stress|let down|anxious|furious|fed up|hurt"
                    + "|distress|exasperat|irritat|infuriat|madden|scar(?:y|ed)|exhaust|cross with|lonely|helpless)"
                    + "|生气|气愤|愤怒|着急|焦急|心急|难受|失望|委屈|烦|担心|郁闷|不满|上火|火大|恼火|窝火|难过|糟心|闹心|焦虑|寒心",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SAYS_WHAT_FOR = Pattern.compile(
            "\\b(?:sorry|apologi[sz]e|apologies)\\s+(?:to you\\s+)?(?:for|about|that|you|we|our|it|this|the|nobody|no one)\\b"
                    + "|(?:抱歉|对不起|不好意思|歉意|过意不去).*(?:让您|害您|没|未|因为|由于|对于|为|是我们|耽误|这么)"
                    + "|(?:让您|害您|没|未|因为|由于|对于|为).*(?:抱歉|对不起|不好意思|歉意|过意不去)",
            Pattern.CASE_INSENSITIVE);
    // What is said of any matter.
    private static final Set<String> GENERAL = Set.of("""
            understand hear heard see feel feeling feelings imagine completely totally fully really absolutely truly
            sorry apologise apologize apologies sincerely situation happened happen trouble inconvenience problem issue
            sir madam know sure want like help right much very any all must sound sounds put through anyone same place
            position shoes way good caused causing every reason things thing appreciate terribly deeply""".split("\\s+", -1));
    private static final Pattern GENERAL_CHINESE = Pattern.compile("非常|十分|实在|真的|真是|完全|特别|理解|明白|体会|心情|感受|抱歉|对不起"
            + "|不好意思|深表歉意|歉意|给您|让您|添.{0,3}麻烦|带来.{0,4}不便|造成.{0,4}(?:不便|困扰|麻烦)|不愉快|换作|换成|可以|能够|情况"
            + "|事情|问题|这件事|您的|这种|先生|女士");

    private final CallStory story;
    private final Language language;

    ActGrader(CallStory story) {
        this.story = story;
        this.language = story.started().info().language();
    }

    /** Null for an act that has no grades. */
    @Nullable
    ActGrade grade(Signal signal, int utterance) {
        Utterance said = story.utterance(utterance).orElse(null);
        if (said == null) {
            return null;
        }
        String sentence = sentence(said.text(), signal.words());
        if (signal.id() == SignalId.EMPATHY) {
            return empathy(sentence, said.number());
        }
        return signal.id() == SignalId.APOLOGY ? apology(sentence, said) : null;
    }

    private ActGrade empathy(String sentence, int utterance) {
        boolean feeling = FEELING.matcher(sentence).find();
        boolean issue = namesTheMatter(sentence, utterance);
        if (feeling && issue) {
            return ActGrade.NAMED_BOTH;
        }
        return feeling ? ActGrade.NAMED_FEELING : issue ? ActGrade.NAMED_ISSUE : ActGrade.GENERIC;
    }

    private ActGrade apology(String sentence, Utterance said) {
        if (!SAYS_WHAT_FOR.matcher(sentence).find() || telling(sentence).isEmpty()) {
            return ActGrade.GENERIC;
        }
        boolean change = story.has(
                said, SignalId.NEXT_ACTION, SignalId.OFFER, SignalId.TIME_COMMITMENT, SignalId.LOOKUP_ANNOUNCED);
        return change ? ActGrade.WITH_CHANGE : ActGrade.FOR_WHAT;
    }

    /** Whether the sentence takes up words that the customer had used. */
    private boolean namesTheMatter(String sentence, int utterance) {
        Set<String> theirs = new LinkedHashSet<>();
        story.utterances(Party.CUSTOMER).stream()
                .filter(said -> said.number() < utterance)
                .forEach(said -> theirs.addAll(Wording.content(said.text(), language)));
        return telling(sentence).stream().anyMatch(word -> theirs.stream().anyMatch(other -> sameWord(word, other)));
    }

    /** What is left of a sentence without what could be said of any matter. */
    private Set<String> telling(String sentence) {
        String plain = FEELING.matcher(sentence).replaceAll(" ");
        if (language == Language.ZH) {
            // Each piece for itself, so that no pair is made of characters that did not stand together.
            Set<String> pairs = new LinkedHashSet<>();
            Arrays.stream(GENERAL_CHINESE.split(plain, -1))
                    .forEach(piece -> pairs.addAll(Wording.content(piece, language)));
            return pairs;
        }
        Set<String> words = new LinkedHashSet<>(Wording.content(plain, language));
        words.removeIf(word -> GENERAL.contains(word) || word.length() < 3 || word.startsWith("ing"));
        return words;
    }

    private boolean sameWord(String one, String other) {
        boolean longWords = language == Language.EN && one.length() >= STEM && other.length() >= STEM;
        return longWords ? one.startsWith(other.substring(0, STEM)) : one.equals(other);
    }

    /** The sentence in which the words stand. */
    private static String sentence(String text, String words) {
        return Arrays.stream(SENTENCE.split(text, -1))
                .filter(sentence -> !words.isBlank() && sentence.contains(words))
                .findFirst()
                .orElse(text);
    }
}
