package dev.becalm.language.talk;

import dev.becalm.call.Language;
import dev.becalm.language.text.NormalText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds questions by their marks and, since recognisers write none, by their words. */
public final class Questions {
    private static final Pattern ENGLISH = Pattern.compile(
            "(?:^ |\\| |(?<= (?:and|so|but|then|or|okay|well|right|now|yes|no|please) ))"
                    + "(?:what|when|where|who|whose|why|how|which|do|does|did|is|are|was|were|can|could|would|will|have|has|had|may|should)"
                    + " (?:the |a |an |it |that |this |there |we |you |your |i |my |they |he |she |exactly |much |many |long |about |is |are |was |were |do |does |did |can |could |would |will |am |not |name |time |date |number |day )");
    private static final Pattern ENGLISH_TAIL = Pattern.compile(
            "(?:is not it|right|okay|correct|are you|do you|would you|will you|shall i|have you) \\|? ?$");
    private static final Pattern CHINESE = Pattern.compile(
            "吗|呢[|]|呢$|什么|怎么|为啥|为何|哪[里儿个天位种家边]|几[点号天个次月]|多少|多久|多大|谁|是不是|有没有|能不能|可不可以|行不行|好不好|要不要|对不对|是否|咋|凭啥|可以不|啥");

    private Questions() {}

    public static boolean isQuestion(NormalText text) {
        return text.question() || !starts(text).isEmpty();
    }

    /** How many separate questions a turn asks, at least as far as words and marks show it. */
    public static int count(NormalText text) {
        long marks = text.original().chars().filter(c -> c == '?' || c == '？').count();
        return (int) Math.max(marks, starts(text).size());
    }

    private static List<Integer> starts(NormalText text) {
        List<Integer> starts = new ArrayList<>();
        Pattern form = text.language() == Language.EN ? ENGLISH : CHINESE;
        form.matcher(text.value()).results().forEach(found -> starts.add(found.start()));
        if (text.language() == Language.EN && starts.isEmpty()) {
            ENGLISH_TAIL.matcher(text.value()).results().forEach(found -> starts.add(found.start()));
        }
        return starts;
    }
}
