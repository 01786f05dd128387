package dev.becalm.transcription.spoken;

import java.util.regex.Pattern;

/** Whether a sentence without marks reads like a question. When in doubt it does not: a full stop disturbs less. */
final class Question {
    private static final String OPENERS =
            "(?:(?:and|so|but|okay|ok|well|um|uh|er|sorry|yes|no|right|oh|hi|hello|then) )*";
    private static final String AUXILIARY =
            "(?:is|are|am|was|were|do|does|did|have|has|had|can|could|will|would|should|shall|may|might|isn't|aren't|don't"
                    + "|doesn't|didn't|haven't|hasn't|can't|couldn't|won't|wouldn't|shouldn't|wasn't|weren't)";
    private static final String SUBJECT = "(?:i|you|he|she|it|we|they|there|that|this|the|my|your|his|her|our|their"
            + "|anyone|anybody|anything|someone|somebody|those|these)";
    private static final String WH = "(?:what|where|when|why|who|whose|which|how)";
    private static final Pattern ENGLISH =
            Pattern.compile(OPENERS + "(?:" + AUXILIARY + " (?:not )?" + SUBJECT + "\\b.*"
                    + "|" + WH + " (?:(?!" + SUBJECT + " )\\w+ ){0,2}?" + AUXILIARY + " " + SUBJECT + "\\b.*"
                    + "|(?:what|who|which|how|where) " + AUXILIARY + "\\b.*"
                    + "|(?:what's|where's|who's|how's|when's|why's)\\b.*"
                    + "|how (?:much|many|long|soon|often|come|about|old|far)\\b.*|what (?:about|if|for|else|kind|sort)\\b.*"
                    + "|why not\\b.*|why|what|how|when|where|who|which one|pardon|really)"
                    + "|.*\\bhow (?:can|may) i help\\b.*|.*\\bwhat can i do for you\\b.*"
                    + "|.* (?:isn't it|aren't you|don't you|is it|are you|do you|didn't you|doesn't it|haven't you|won't you"
                    + "|can't you|or what|or not|you know what i mean)");
    private static final Pattern CHINESE =
            Pattern.compile(".*(?:吗|么|呢|是吧|对吧|行吧|好吧|明白不|清楚不|怎么办|怎么回事|凭什么|为什么|干嘛|啥)(?:啊|呀|嘛)?$"
                    + "|.*(\\p{IsHan})[不没]\\1.{0,6}$"
                    + "|.*(?:什么|怎么|为什么|凭什么|哪里|哪儿|哪个|哪天|多少|几点|几天|几号|多久|有没有|谁).{0,8}$");
    private static final Pattern CHINESE_STATEMENT =
            Pattern.compile(".*(?:没什么|什么都|怎么都|谁都|谁也|谁来|不管|无论|看看|知道|没多少|多少都|没怎么|不怎么).*");

    private Question() {}

    /** @param plain lower case, without marks */
    static boolean english(String plain) {
        return ENGLISH.matcher(plain).matches();
    }

    /** @param plain without spaces and marks */
    static boolean chinese(String plain) {
        return CHINESE.matcher(plain).matches()
                && !CHINESE_STATEMENT.matcher(plain).matches();
    }
}
