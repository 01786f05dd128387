package dev.becalm.alert;

import dev.becalm.call.Language;
import dev.becalm.call.SignalId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What signals are called in a briefing, in the language of the call. */
final class SignalNames {
    private static final Map<SignalId, String> CHINESE = new EnumMap<>(Map.ofEntries(
            Map.entry(SignalId.ACCUSATION, "指责"),
            Map.entry(SignalId.ANGER, "言语发怒"),
            Map.entry(SignalId.DISAPPOINTMENT, "失望"),
            Map.entry(SignalId.ABUSE, "辱骂"),
            Map.entry(SignalId.SUPERVISOR_DEMAND, "要求领导接听"),
            Map.entry(SignalId.EXTERNAL_THREAT, "扬言投诉外部"),
            Map.entry(SignalId.ESCALATION_THREAT, "扬言投诉"),
            Map.entry(SignalId.ULTIMATUM, "最后通牒"),
            Map.entry(SignalId.BREAK_OFF, "要中断通话"),
            Map.entry(SignalId.CHURN_THREAT, "威胁离网"),
            Map.entry(SignalId.REFUND_DEMAND, "要求退款"),
            Map.entry(SignalId.COMPENSATION_DEMAND, "索要赔偿"),
            Map.entry(SignalId.LOSS_CLAIM, "提出损失"),
            Map.entry(SignalId.EFFORT_GRIEVANCE, "抱怨费力"),
            Map.entry(SignalId.NO_NOTICE, "未被通知"),
            Map.entry(SignalId.NO_CONSENT, "未经同意"),
            Map.entry(SignalId.BROKEN_PROMISE, "承诺未兑现"),
            Map.entry(SignalId.REPEAT_CONTACT, "多次来电"),
            Map.entry(SignalId.REPEATED_QUESTION, "重复提问"),
            Map.entry(SignalId.ATTENTION_DEMAND, "要求重视"),
            Map.entry(SignalId.FAIRNESS, "与他人比较"),
            Map.entry(SignalId.TAUNT, "挑衅"),
            Map.entry(SignalId.MISUNDERSTANDING, "误解"),
            Map.entry(SignalId.CONFUSION, "没听懂"),
            Map.entry(SignalId.REALISATION, "明白了"),
            Map.entry(SignalId.PRICE_SHOCK, "惊讶价格"),
            Map.entry(SignalId.ACCEPTANCE, "接受"),
            Map.entry(SignalId.RESIGNED_ACCEPTANCE, "勉强作罢"),
            Map.entry(SignalId.THANKS, "致谢"),
            Map.entry(SignalId.DENIAL, "断然否认"),
            Map.entry(SignalId.APOLOGY_SHIELD, "以道歉推挡"),
            Map.entry(SignalId.PUSH_AWAY, "推给客户"),
            Map.entry(SignalId.POLICY_WALL, "搬规定"),
            Map.entry(SignalId.REFUSAL, "直接拒绝"),
            Map.entry(SignalId.COMPANY_EXCUSE, "公司理由"),
            Map.entry(SignalId.BLAME_TEAM, "推给其他部门"),
            Map.entry(SignalId.BLAME_CUSTOMER, "责怪客户"),
            Map.entry(SignalId.IGNORED_EMOTION, "忽视情绪"),
            Map.entry(SignalId.EVASION, "含糊其辞"),
            Map.entry(SignalId.BUT_CANCEL, "“但是”抵消"),
            Map.entry(SignalId.OVER_PROMISE, "过度承诺"),
            Map.entry(SignalId.OVER_AUTHORITY, "超出权限"),
            Map.entry(SignalId.LIABILITY_WORD, "责任措辞"),
            Map.entry(SignalId.DEFENSIVE, "自我辩护"),
            Map.entry(SignalId.MOCKING, "嘲讽客户"),
            Map.entry(SignalId.JARGON, "术语"),
            Map.entry(SignalId.QUESTION_OVERLOAD, "连续发问"),
            Map.entry(SignalId.ABRUPT_CLOSE, "匆忙结束"),
            Map.entry(SignalId.FOLLOW_WORDS, "顺着客户的话问"),
            Map.entry(SignalId.EMPATHY, "共情"),
            Map.entry(SignalId.AGREEMENT_FRAME, "认同句式"),
            Map.entry(SignalId.APOLOGY, "道歉"),
            Map.entry(SignalId.THANKS_FOR_COMPLAINT, "感谢反映"),
            Map.entry(SignalId.OWNERSHIP, "主动承担"),
            Map.entry(SignalId.LOOKUP_ANNOUNCED, "告知查询"),
            Map.entry(SignalId.PARAPHRASE, "复述确认"),
            Map.entry(SignalId.COMPREHENSION_CHECK, "确认理解"),
            Map.entry(SignalId.OPTIONS, "给出选择"),
            Map.entry(SignalId.FACE_SAVING, "给台阶"),
            Map.entry(SignalId.NEXT_ACTION, "说明下一步"),
            Map.entry(SignalId.TIME_COMMITMENT, "承诺时间"),
            Map.entry(SignalId.TEXT_OFFER, "主动发短信"),
            Map.entry(SignalId.OFFER, "给出补偿"),
            Map.entry(SignalId.PREVENTION_ADVICE, "预防建议"),
            Map.entry(SignalId.POSITIVE_NO, "正面说不"),
            Map.entry(SignalId.CLOSING_SET, "完整结束语"),
            Map.entry(SignalId.RAISED_VOICE, "提高音量"),
            Map.entry(SignalId.ANGER_ONSET, "声音转怒"),
            Map.entry(SignalId.FAST_SPEECH, "语速加快"),
            Map.entry(SignalId.FAST_FIGURES, "报数过快"),
            Map.entry(SignalId.DEAD_AIR, "静默"),
            Map.entry(SignalId.LATE_RESPONSE, "回应过慢"),
            Map.entry(SignalId.INTERRUPTION, "打断客户")));

    private SignalNames() {}

    static String of(SignalId id, Language language) {
        String english = id.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return language == Language.ZH ? CHINESE.getOrDefault(id, english) : english;
    }
}
