package dev.becalm.dialogue;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what of a good ending an agent's words hold: a check, thanks for the call, an open door, a goodbye. */
public final class ClosingActs {
    private static final Map<Act, Pattern> ENGLISH = new EnumMap<>(Map.of(
            Act.CHECKED,
            pattern(
                    "\\b(?:anything else|any (?:other|more|further) questions?|is (?:everything|that|it all) (?:clear|okay|ok|"
                            + "sorted)|have i (?:answered|covered|missed)|does that (?:answer|cover|sort|help))\\b"),
            Act.THANKED,
            pattern(
                    "\\b(?:thanks|thank you)(?: so much| very much| again)?,? for (?:calling|your (?:call|patience|time|"
                            + "understanding)|ringing|getting in touch|contacting|letting|bearing|telling|raising|bringing)\\b"),
            Act.OPENED_DOOR,
            pattern(
                    "\\b(?:any ?time|whenever you|if (?:anything|something)(?: else)? comes up|(?:call|ring|contact|phone|"
                            + "reach) (?:us|me)(?: back| again)? (?:if|whenever|should)|if you (?:have|need) any(?:thing)?\\b)"),
            Act.SAID_GOODBYE,
            pattern("\\b(?:good ?bye|bye(?:[- ]?bye)?|take care|have a (?:good|nice|great|lovely|pleasant) "
                    + "(?:day|evening|afternoon|weekend|one|night))\\b")));
    private static final Map<Act, Pattern> CHINESE = new EnumMap<>(Map.of(
            Act.CHECKED,
            pattern("还有(?:什么|其他|别的|哪些).{0,8}(?:可以|需要|能|帮|问题|疑问)|还有(?:其他|别的)?(?:问题|疑问|需要)吗"
                    + "|(?:清楚|明白)(?:了)?吗|(?:这样|您看).{0,4}(?:可以|行|好)吗"),
            Act.THANKED,
            pattern("(?:感谢|谢谢)您?的?(?:来电|致电|理解|支持|配合|耐心|反映|反馈|等待)"),
            Act.OPENED_DOOR,
            pattern("(?:什么|任何|其他|别的)?(?:问题|需要|疑问|情况).{0,8}(?:随时|再|欢迎)(?:给我们|跟我们|和我们|与我们)?"
                    + "(?:可以)?.{0,4}(?:打|联系|来电|致电|拨)|随时.{0,4}(?:打|联系|来电|致电|拨)|欢迎.{0,4}(?:来电|致电)"),
            Act.SAID_GOODBYE,
            pattern("再见|拜拜|祝您")));

    private ClosingActs() {}

    /** One of the four. */
    public enum Act {
        CHECKED,
        THANKED,
        OPENED_DOOR,
        SAID_GOODBYE
    }

    static Set<Act> in(Turn turn) {
        Set<Act> acts = in(turn.text(), turn.language());
        if (turn.has(SignalId.COMPREHENSION_CHECK)) {
            acts.add(Act.CHECKED);
        }
        return acts;
    }

    public static Set<Act> in(String text, Language language) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        (language == Language.ZH ? CHINESE : ENGLISH).forEach((act, pattern) -> {
            if (pattern.matcher(text).find()) {
                acts.add(act);
            }
        });
        return acts;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
