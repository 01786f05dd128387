package dev.becalm.screens;

import static dev.becalm.screens.Story.AGENT;
import static dev.becalm.screens.Story.CUSTOMER;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;

/** Calls that the browser tests play: a technician who never came, told in both languages, and a calm one. */
final class Stories {
    private Stories() {}

    /** A customer grows hot; a cue is on the screen, an alert is open, a briefing is ready. */
    static Story missedVisit(String call, String agent, Instant startedAt) {
        Story story = Story.of(call, "en", agent, "Home services", startedAt);
        story.says(CUSTOMER, 1_000, 4_500, "I stayed home all day and your technician never came, again.", -0.5)
                .signal("BROKEN_PROMISE", CUSTOMER, "never came, again")
                .voice(2, 0.5, 1.05, 0.35, 0.2)
                .risk(
                        28,
                        22,
                        "GREEN",
                        "never came, again",
                        "BROKEN_PROMISE",
                        14,
                        "never came, again",
                        "SENTIMENT",
                        8,
                        "-0.5")
                .ledger("FACT", "fact-1", CUSTOMER, "Visit booked for Tuesday, nobody came", "CLAIMED", null)
                .dialogue(state("LISTEN", "missed visit", "VENT", "RECOVER", 0))
                .cue(
                        "FOLLOW_WORDS",
                        "Ask about the missed visit",
                        "I want to get this right. What time were you given for the visit?",
                        "“never came, again”",
                        50,
                        20_000);
        story.says(AGENT, 6_000, 8_800, "That is not possible, our technicians always call first.", -0.6)
                .signal("DENIAL", AGENT, "That is not possible")
                .risk(
                        40,
                        41,
                        "AMBER",
                        "That is not possible",
                        "DENIAL",
                        22,
                        "That is not possible",
                        "BROKEN_PROMISE",
                        13,
                        "never came, again",
                        "SENTIMENT",
                        6,
                        "-0.5")
                .dialogue(state("LISTEN", "missed visit", "VENT", "RECOVER", 1))
                .cueGone("REPLACED")
                .cue(
                        "EMPATHY",
                        "Take back the denial",
                        "I am sorry you waited a whole day. Let me see what happened on our side.",
                        "“That is not possible”",
                        90,
                        25_000);
        story.says(CUSTOMER, 10_000, 14_500, "So I am lying? I lost a day's pay for this. Who pays for that?", -0.8)
                .signal("ANGER", CUSTOMER, "So I am lying?")
                .signal("LOSS_CLAIM", CUSTOMER, "I lost a day's pay")
                .signal("COMPENSATION_DEMAND", CUSTOMER, "Who pays for that?")
                .voice(6.5, 2.6, 1.2, 0.78, 0.7)
                .risk(
                        71,
                        66,
                        "RED",
                        "So I am lying?",
                        "ANGER",
                        24,
                        "So I am lying?",
                        "DENIAL",
                        20,
                        "That is not possible",
                        "LOSS_CLAIM",
                        12,
                        "I lost a day's pay",
                        "ANGER_ONSET",
                        8,
                        "6.5 dB above own level",
                        "OWNERSHIP",
                        -4,
                        "let me see")
                .add("turningPoint", new JsonObject().put("utterance", 3).put("cause", 2))
                .add(
                        "forecastMade",
                        new JsonObject()
                                .put("demand", "T1")
                                .put("probability", 0.62)
                                .put("turns", 3)
                                .put("because", "So I am lying?"))
                .add(
                        "forecastMade",
                        new JsonObject()
                                .put("demand", "COMPENSATION_DEMAND")
                                .put("probability", 0.6)
                                .put("turns", 3)
                                .put("because", "I lost a day's pay"))
                .ledger("QUESTION", "question-1", CUSTOMER, "Who pays for the day's pay I lost?", "OPEN", null)
                .ledger("DEMAND", "demand-1", CUSTOMER, "A day's pay", "OPEN", null)
                .dialogue(state("LISTEN", "missed visit", "EXTRA", "ATTENTION", 1))
                .alert("alert-1", "T2", "ANGER", "Anger after a denial", "So I am lying? I lost a day's pay for this.")
                .add("briefing", briefing())
                .cueGone("REPLACED")
                .cue(
                        "EMPATHY",
                        "Acknowledge the lost day first",
                        "You lost a day's pay waiting for us. I am sorry, and I will see what I can do about it now.",
                        "“I lost a day's pay”",
                        95,
                        3_600_000);
        return story;
    }

    /** The same in Chinese. */
    static Story missedVisitZh(String call, String agent, Instant startedAt) {
        Story story = Story.of(call, "zh", agent, "上门服务", startedAt);
        story.says(CUSTOMER, 1_000, 4_500, "我请了一天假在家等，你们师傅又没来。", -0.5)
                .signal("BROKEN_PROMISE", CUSTOMER, "又没来")
                .voice(2, 0.5, 1.05, 0.35, 0.2)
                .risk(28, 22, "GREEN", "又没来", "BROKEN_PROMISE", 14, "又没来", "SENTIMENT", 8, "-0.5")
                .ledger("FACT", "fact-1", CUSTOMER, "约在周二上门，没人来", "CLAIMED", null)
                .dialogue(state("LISTEN", "上门失约", "VENT", "RECOVER", 0));
        story.says(AGENT, 6_000, 8_800, "不可能的，我们师傅都会提前打电话。", -0.6)
                .signal("DENIAL", AGENT, "不可能的")
                .risk(
                        40,
                        41,
                        "AMBER",
                        "不可能的",
                        "DENIAL",
                        22,
                        "不可能的",
                        "BROKEN_PROMISE",
                        13,
                        "又没来",
                        "SENTIMENT",
                        6,
                        "-0.5");
        story.says(CUSTOMER, 10_000, 14_500, "你是说我骗人？我误了一天工，工钱谁给？", -0.8)
                .signal("ANGER", CUSTOMER, "你是说我骗人")
                .signal("LOSS_CLAIM", CUSTOMER, "误了一天工")
                .signal("COMPENSATION_DEMAND", CUSTOMER, "工钱谁给")
                .voice(6.5, 2.6, 1.2, 0.78, 0.7)
                .risk(
                        71,
                        66,
                        "RED",
                        "你是说我骗人",
                        "ANGER",
                        24,
                        "你是说我骗人",
                        "DENIAL",
                        20,
                        "不可能的",
                        "LOSS_CLAIM",
                        12,
                        "误了一天工",
                        "ANGER_ONSET",
                        8,
                        "6.5 dB",
                        "OWNERSHIP",
                        -4,
                        "我来看看")
                .add("turningPoint", new JsonObject().put("utterance", 3).put("cause", 2))
                .add(
                        "forecastMade",
                        new JsonObject()
                                .put("demand", "T1")
                                .put("probability", 0.62)
                                .put("turns", 3)
                                .put("because", "你是说我骗人"))
                .add(
                        "forecastMade",
                        new JsonObject()
                                .put("demand", "COMPENSATION_DEMAND")
                                .put("probability", 0.6)
                                .put("turns", 3)
                                .put("because", "误了一天工"))
                .ledger("QUESTION", "question-1", CUSTOMER, "误工的钱谁来出？", "OPEN", null)
                .ledger("DEMAND", "demand-1", CUSTOMER, "一天的工钱", "OPEN", null)
                .dialogue(state("LISTEN", "上门失约", "EXTRA", "ATTENTION", 1)
                        .put("missingFacts", new JsonArray().add("师傅原定几点上门？"))
                        .put("mayOffer", new JsonArray().add("优先改约上门").add("减免一次上门费（上限50元）")))
                .alert("alert-1", "T2", "ANGER", "否认之后客户发怒", "你是说我骗人？我误了一天工。")
                .cue("EMPATHY", "先认下误工这件事", "让您白等一天，实在抱歉。我现在就查，看能为您做些什么。", "“误了一天工”", 95, 3_600_000);
        return story;
    }

    /** A call that goes well. */
    static Story calm(String call, String agent, String team, Instant startedAt) {
        Story story = Story.of(call, "en", agent, team, startedAt);
        story.says(CUSTOMER, 800, 3_000, "Hello, could you help me read my bill?", 0.1)
                .voice(0.2, 0, 1, 0.2, 0.05)
                .risk(6, 5, "GREEN", "")
                .dialogue(state("CLARIFY", "bill question", "UNCLEAR", "UNCLEAR", 0));
        story.says(AGENT, 3_500, 6_000, "Of course, let me look at it with you.", 0.6)
                .signal("OWNERSHIP", AGENT, "let me look at it with you")
                .risk(4, 3, "GREEN", "");
        return story;
    }

    private static JsonObject briefing() {
        return new JsonObject()
                .put("alert", "alert-1")
                .putNull("owner")
                .put(
                        "timeline",
                        new JsonArray()
                                .add("00:04 says nobody came, for the second time")
                                .add("00:09 agent: “That is not possible”")
                                .add("00:14 anger; asks who pays for a lost day"))
                .put("facts", new JsonArray().add("Visit booked for Tuesday, nobody came"))
                .put("demands", new JsonArray().add("A day's pay"))
                .put("promises", new JsonArray())
                .put("tried", new JsonArray().add("Cue: ask about the missed visit (not used)"))
                .put("next", new JsonArray().add("supervisor demand: I will get my supervisor for you."))
                .put(
                        "opening",
                        "I have read what happened on Tuesday. You waited a whole day, and that is on us to put right.");
    }

    private static JsonObject state(String stage, String issue, String motive, String next, int deflections) {
        return new JsonObject()
                .put("stage", stage)
                .put("issue", issue)
                .put("motive", motive)
                .put("motiveConfidence", 0.6)
                .put("nextMotive", next)
                .put("deflections", deflections)
                .put("openQuestions", 1)
                .put(
                        "missingFacts",
                        new JsonArray()
                                .add("What time were you given for the visit?")
                                .add("Did anyone leave a card or a message?"))
                .put(
                        "mayOffer",
                        new JsonArray().add("A first-slot visit tomorrow").add("Waive one visit fee (up to 20.00)"))
                .put("limit", "up to GBP 20; above: team leader")
                .put(
                        "checklist",
                        new JsonObject()
                                .put("complaint", 4_800)
                                .put("attitude", 9_000)
                                .put("listened", 9_000));
    }
}
