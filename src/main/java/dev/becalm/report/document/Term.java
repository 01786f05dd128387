package dev.becalm.report.document;

import dev.becalm.call.Language;

/** The words of a report in both languages. They describe situations, never people. */
enum Term {
    REPORT("Call report", "通话报告"),
    CALL("Call", "通话"),
    STARTED("Started", "开始时间"),
    LENGTH("Length", "时长"),
    AGENT("Agent", "客服"),
    TEAM("Team", "班组"),
    CUSTOMER("Customer", "客户"),
    PEAK_RISK("Peak risk", "最高风险"),
    FINAL_RISK("Risk at the end", "结束时风险"),
    HANDLING("Handling score", "处理得分"),
    WHY("Why they called", "来电原因"),
    OPENING("First words on the matter", "开场诉求"),
    ISSUE("Issue", "问题"),
    CAUSES("Causes", "原因标签"),
    SITUATION("Situation", "情况类别"),
    MOTIVE("Motive", "诉求动机"),
    FAULT("Whose doing", "责任归属"),
    EVIDENCE("Evidence", "依据"),
    CONFIDENCE("confidence", "置信度"),
    TIMELINE("Timeline", "时间线"),
    HEAT("heat of the words", "话语热度"),
    RISK("risk", "风险"),
    EXCITEMENT("excitement in the voice", "语音激动度"),
    ANGER("anger in the voice", "语音怒气"),
    CHANGE("change of the voice", "语音变化"),
    WORDS_AND_VOICE("Words and voice", "话语与语音"),
    NOT_ANALYSED("The customer's voice was not analysed in this call.", "本次通话未分析客户语音。"),
    NOTHING_HEARD("Too little of the customer's voice was heard.", "客户语音过少，无法分析。"),
    SAME_STORY("Words and voice told the same story.", "话语与语音一致。"),
    HOT_WORDS("Sharp words, calm voice", "言辞激烈，语气平静"),
    HOT_VOICE("Calm words, tense voice", "言辞平和，语气紧张"),
    SENTIMENT("words", "话语"),
    TURNING("Turning point", "转折点"),
    BEFORE_IT("Before it the agent said", "此前客服说"),
    DID_NOT_TURN("The call did not turn.", "通话没有出现转折。"),
    FRUSTRATIONS("What had frustrated the customer", "让客户受挫的因素"),
    SAID("What was said", "话语分析"),
    ANTI_PATTERNS("To avoid", "应避免"),
    GOOD_ACTS("Good acts", "做得好的"),
    BETTER("Better line", "更好的说法"),
    HEAT_CHANGE("Heat after", "热度变化"),
    LEDGER("Questions, claims and promises", "问题、诉求与承诺"),
    QUESTION("Question", "提问"),
    FACT("Fact", "事实"),
    CLAIM("Claim", "主张"),
    DEMAND("Demand", "要求"),
    PROMISE("Promise", "承诺"),
    TEXT_TO_SEND("Text to send", "待发短信"),
    STATUS("Status", "状态"),
    DUE("Due", "时限"),
    STAGES("Stages", "通话阶段"),
    TIMING("Talk", "对话节奏"),
    TALK_SHARE("agent's share of talk", "客服说话占比"),
    SILENCE("silence", "静默"),
    HOLD("announced waiting", "告知后的等待"),
    INTERRUPTIONS("interruptions", "打断次数"),
    RESPONSE("mean response", "平均响应"),
    FORECAST("Forecast and what happened", "预测与实际"),
    TRIGGER("Trigger", "升级触发"),
    NO_TRIGGER("The call came to no trigger.", "通话未触发升级。"),
    LEAD("The first alert came before it by", "首次告警提前"),
    TURNS("customer turns", "个客户话轮"),
    NOT_FORESEEN("No alert came before it.", "此前没有告警。"),
    CAME("came", "已出现"),
    DID_NOT_COME("did not come", "未出现"),
    CUES("Cues", "话术提示"),
    USED("done", "已采用"),
    NOT_USED("not done", "未采用"),
    ALERTS("Alerts", "告警"),
    ACKNOWLEDGED("acknowledged by", "确认人"),
    NOBODY("nobody", "无人"),
    AUTHORITY("Use of authority", "授权使用"),
    NO_AUTHORITY("Nothing was offered.", "没有给出任何承诺或优惠。"),
    SATISFACTION("Satisfaction", "满意度"),
    PREDICTED("predicted", "预测"),
    GIVEN("given", "实评"),
    FOLLOW_UP("Follow-up", "后续跟进"),
    CASE("Case", "工单"),
    NOTHING_OPEN("Nothing is left to do.", "没有待办事项。"),
    COACHING("Coaching card", "辅导卡"),
    PRAISE("Keep", "保持"),
    WHY_HEATED("Why it heated up", "为何升温"),
    YOU_SAID("What was said", "原话"),
    SELF_REVIEW("What made this call hard for me?", "我处理这通电话时遇到的困难是什么?"),
    PARTS("The four parts of the score", "得分的四个部分"),
    FOLLOW_WORDS("follow their words", "顺着客户的话"),
    QUESTIONS("ask", "利用提问"),
    FAST_ISSUE("find the issue fast", "尽快判断问题"),
    SOLUTION("give a reasonable solution", "给出合理方案"),
    ROOT_CAUSE("Root cause", "根因"),
    PATTERN("calls about the same issue in thirty days", "通同类来电(近三十天)"),
    SINGLE("No other call about it in thirty days: a single case so far.", "近三十天没有同类来电:目前为个案。"),
    CONFIDENTIAL("Holds words of a customer. Keep confidential.", "含客户话语,请注意保密。"),
    REPLAY("Worth replaying because", "建议回听的原因"),
    REVIEWS("Disputes and relabels", "申诉与改标"),
    TRANSCRIPT("Transcript", "通话文本"),
    SHORTENED(
            "The transcript around the moments above; the whole of it is in the JSON and CSV files.",
            "仅列出上述时刻前后的文本,全文见 JSON 与 CSV 文件。"),
    MORE_ROWS(" in all; the first of them here, all in the JSON and CSV files.", "项,此处列出前面部分,全部见 JSON 与 CSV 文件。"),
    PAGE("Page", "页"),
    NONE("none", "无");

    private final String en;
    private final String zh;

    Term(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    String in(Language language) {
        return switch (language) {
            case EN -> en;
            case ZH -> zh;
        };
    }
}
