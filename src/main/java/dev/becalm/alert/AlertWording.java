package dev.becalm.alert;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import dev.becalm.dialogue.Bilingual;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What alerts say, in the language of the call. */
final class AlertWording {
    static final String RISK_HIGH = "RISK_HIGH";
    static final String TRIGGER_LIKELY = "TRIGGER_LIKELY";
    static final String DEFLECTIONS = "DEFLECTIONS";
    static final String NOT_TAKEN_ON = "NOT_TAKEN_ON";
    static final String NOT_ANSWERED = "NOT_ANSWERED";
    static final String WAITED = "WAITED_LONG";
    static final String BEYOND = "BEYOND_BOUNDARY";
    static final String DELIBERATE = "POSSIBLE_DELIBERATE_CLAIM";
    static final String LARGE_SUM = "LARGE_SUM";
    static final String STRUGGLING = "AGENT_STRUGGLES";
    static final String DEADLOCK = "DEADLOCK";

    private static final Map<SignalId, Bilingual> SIGNALS = signals();
    private static final Map<String, Bilingual> CONDITIONS = Map.ofEntries(
            Map.entry(RISK_HIGH, new Bilingual("The risk is red", "风险已到红色")),
            Map.entry(TRIGGER_LIKELY, new Bilingual("Escalation is likely within a few turns", "几句之内可能升级")),
            Map.entry(DEFLECTIONS, new Bilingual("Turned away again and again", "客户被反复挡回")),
            Map.entry(NOT_TAKEN_ON, new Bilingual("Nobody has taken the complaint on yet", "投诉还没有人接下来")),
            Map.entry(NOT_ANSWERED, new Bilingual("The complaint still has no answer", "投诉至今没有实质答复")),
            Map.entry(WAITED, new Bilingual("The customer has waited too long in all", "客户等待的时间累计过长")),
            Map.entry(BEYOND, new Bilingual("Demands more than the agent may give", "要求超出客服权限")),
            Map.entry(
                    DELIBERATE,
                    new Bilingual(
                            "The claim may not rest on facts: stay polite, promise nothing", "诉求可能缺乏事实依据：保持礼貌，勿作承诺")),
            Map.entry(LARGE_SUM, new Bilingual("A grave case: a large sum is at stake", "重大投诉：涉及金额较大")),
            Map.entry(STRUGGLING, new Bilingual("The agent may need help", "客服可能需要支援")),
            Map.entry(
                    DEADLOCK,
                    new Bilingual("Deadlock: the same demand again and again. Mediate?", "僵局：同一要求反复提出，是否介入调解？")));

    private AlertWording() {}

    static String reason(SignalId id, Language language) {
        return SIGNALS.getOrDefault(id, new Bilingual(id.name(), id.name())).in(language);
    }

    static String reason(String condition, Language language) {
        return CONDITIONS
                .getOrDefault(condition, new Bilingual(condition, condition))
                .in(language);
    }

    /** The concepts of complaint handling behind a condition. */
    static List<String> concepts(String condition) {
        return switch (condition) {
            case RISK_HIGH, TRIGGER_LIKELY -> List.of("S003-44");
            case DEFLECTIONS -> List.of("S003-46");
            case DEADLOCK -> List.of("S001-67", "S001-45");
            case WAITED -> List.of("S001-47");
            case BEYOND -> List.of("S000-14");
            case DELIBERATE -> List.of("S000-15");
            case LARGE_SUM -> List.of("S001-08", "S000-21");
            case STRUGGLING -> List.of("S000-03");
            default -> List.of("S001-46", "S001-10");
        };
    }

    private static Map<SignalId, Bilingual> signals() {
        Map<SignalId, Bilingual> texts = new EnumMap<>(SignalId.class);
        texts.put(SignalId.SUPERVISOR_DEMAND, new Bilingual("Asks for a supervisor", "要求领导接电话"));
        texts.put(SignalId.EXTERNAL_THREAT, new Bilingual("Names a regulator, lawyer or the public", "提到监管、律师或曝光"));
        texts.put(SignalId.ABUSE, new Bilingual("Abuse or threat against the agent", "辱骂或威胁客服"));
        texts.put(SignalId.BREAK_OFF, new Bilingual("Is breaking off the call", "要中断通话"));
        texts.put(SignalId.OVER_AUTHORITY, new Bilingual("The agent offers beyond the boundary", "客服承诺超出权限"));
        texts.put(SignalId.MOCKING, new Bilingual("The agent mocks the customer", "客服嘲讽客户"));
        texts.put(SignalId.ANGER, new Bilingual("Anger in the words", "言语中已有怒气"));
        texts.put(SignalId.ANGER_ONSET, new Bilingual("Anger in the voice", "声音突然激动"));
        texts.put(SignalId.ESCALATION_THREAT, new Bilingual("Announces a complaint", "表示要投诉"));
        texts.put(SignalId.ULTIMATUM, new Bilingual("Sets a deadline with consequences", "给出最后期限"));
        texts.put(SignalId.CHURN_THREAT, new Bilingual("Threatens to leave", "表示要销户或换一家"));
        texts.put(SignalId.COMPENSATION_DEMAND, new Bilingual("Demands more than the loss", "要求额外补偿"));
        texts.put(SignalId.LOSS_CLAIM, new Bilingual("Claims a consequential loss", "提出连带损失"));
        texts.put(SignalId.REPEAT_CONTACT, new Bilingual("Has called about this before", "同一问题多次来电"));
        texts.put(SignalId.REPEATED_QUESTION, new Bilingual("A question stays unanswered", "问题反复没有得到回答"));
        texts.put(SignalId.DENIAL, new Bilingual("Flat denial after an accusation", "被指责后一口否认"));
        texts.put(SignalId.BLAME_CUSTOMER, new Bilingual("The agent blames the customer", "客服责怪客户"));
        texts.put(SignalId.OVER_PROMISE, new Bilingual("The agent guarantees an outcome", "客服过度承诺"));
        texts.put(SignalId.DEFENSIVE, new Bilingual("The agent takes it personally", "客服把情绪当作针对自己"));
        texts.put(SignalId.TAUNT, new Bilingual("Provokes, with nothing left to solve", "一再挑衅，已无具体问题"));
        texts.put(SignalId.LIABILITY_WORD, new Bilingual("The agent speaks of liability", "客服用了承担责任的说法"));
        texts.put(SignalId.DEAD_AIR, new Bilingual("Both are silent too long", "双方长时间沉默"));
        return texts;
    }
}
