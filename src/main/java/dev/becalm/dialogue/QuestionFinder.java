package dev.becalm.dialogue;

import dev.becalm.call.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the questions out of a turn, one by one, with or without question marks. */
public final class QuestionFinder {
    private static final Pattern SENTENCE =
            Pattern.compile("(?<=[.?!\u3002\uff1f\uff01\u2026])\\s*|\\s*[;\uff1b\\n]\\s*");
    private static final Pattern CHINESE_CLAUSE =
            Pattern.compile("(?<=[,.?!\uff0c\u3002\uff1f\uff01\u2026])\\s*|\\s*[;\uff1b\\n]\\s*");
    // Recognised text has no marks: a new question starts where an interrogative follows "and" or "so".
    private static final Pattern ENGLISH_JOINT =
            Pattern.compile("\\s+(?=(?:and|so|but)\\s+(?:what|why|who|how|when|where|which)\\b)");
    private static final Pattern ENGLISH = Pattern.compile(
            "^(?:(?:and|so|but|then|well|okay|ok|right|now|sorry|um|uh|yeah|no|look|listen)[, ]+)*"
                    + "(?:what|why|who|whose|how|when|where|which|is|are|was|were|do|does|did|can|could|will|would|should|"
                    + "have|has|am|isn't|aren't|don't|doesn't|didn't|can't|won't|wouldn't)\\b.{4,}"
                    + "|\\b(?:how come|what about|i (?:want|need|would like|'d like) to know|can you tell me|"
                    + "tell me (?:what|why|how|when|where|who)|my question)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHINESE =
            Pattern.compile("怎么|为什么|为啥|为何|凭什么|凭啥|什么时候|啥时候|多少|多久|多长时间|几点|几天|哪里|哪儿|哪个|哪天|谁|咋|"
                    + "吗$|吗[?\uff1f]|呢$|呢[?\uff1f]|么[?\uff1f]|什么|是不是|能不能|可不可以|有没有|会不会|怎样|如何|啥");
    private static final Pattern NOT_ASKED = Pattern.compile(
            "^\\W*(?:what|huh|sorry|pardon|hello|really|seriously|how are you|are you (?:there|kidding|joking|serious)|"
                    + "can you hear me|you know(?: what)?|do you know what|is that right|isn't it|right|okay)\\W*$"
                    + "|^[喂啊哦嗯是吗对吧好吗行吗真的?\uff1f!\uff01,\uff0c\u3002]+$|什么服务|什么态度|什么玩意|没什么|怎么这样|^什么[?\uff1f!\uff01]*$"
                    + "|不怎么|怎么也|什么都|谁都|多少次了",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GENERIC = Pattern.compile(
            "怎么回事|咋回事|怎么办|什么情况|啥情况|为什么[啊呢?\uff1f]*$|凭什么[啊呢?\uff1f]*$|怎么说|"
                    + "what(?:'s| is) going on|what happened|how come\\W*$|^why\\W*$|why is that|what now|so what do i do",
            Pattern.CASE_INSENSITIVE);

    private QuestionFinder() {}

    public static List<String> questions(String text, Language language) {
        List<String> questions = new ArrayList<>();
        for (String part : parts(text, language)) {
            if (asks(part, language)) {
                questions.add(part.strip());
            }
        }
        return questions;
    }

    static boolean asks(String part, Language language) {
        String plain = part.strip();
        if (plain.isEmpty() || NOT_ASKED.matcher(plain).find()) {
            return false;
        }
        boolean marked = plain.endsWith("?") || plain.endsWith("\uff1f");
        return marked
                || (language == Language.ZH ? CHINESE : ENGLISH).matcher(plain).find();
    }

    /** A question that only says "what about it", and so belongs to the one before. */
    static boolean generic(String question) {
        return GENERIC.matcher(question).find();
    }

    private static List<String> parts(String text, Language language) {
        if (language == Language.ZH) {
            return List.of(CHINESE_CLAUSE.split(text, -1));
        }
        List<String> parts = new ArrayList<>();
        for (String sentence : SENTENCE.split(text, -1)) {
            parts.addAll(List.of(ENGLISH_JOINT.split(sentence, -1)));
        }
        return parts;
    }
}
