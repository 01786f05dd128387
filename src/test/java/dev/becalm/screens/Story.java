package dev.becalm.screens;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the events of a call that never took place, as the push protocol carries them. */
final class Story {
    static final String CUSTOMER = "CUSTOMER";
    static final String AGENT = "AGENT";

    private final String call;
    private final String language;
    private final List<JsonObject> events = new ArrayList<>();
    private long at;
    private int utterance;
    private int cues;

    private Story(String call, String language) {
        this.call = call;
        this.language = language;
    }

    static Story of(String call, String language, String agent, String team, Instant startedAt) {
        var story = new Story(call, language);
        story.add(event("callStarted", 0)
                .put(
                        "info",
                        new JsonObject()
                                .put("id", call)
                                .put("language", language.toUpperCase(java.util.Locale.ROOT))
                                .put("agent", agent)
                                .put("team", team)
                                .putNull("customer")
                                .put("door", "two-channel")
                                .put("voiceAnalysis", true)
                                .put("startedAt", startedAt.toString()))
                .put("rules", "0123abcd"));
        return story;
    }

    String call() {
        return call;
    }

    List<JsonObject> events() {
        return events;
    }

    static JsonObject event(String kind, long at) {
        return new JsonObject().put("kind", kind).put("at", at);
    }

    Story add(JsonObject event) {
        events.add(event);
        return this;
    }

    Story add(String kind, JsonObject fields) {
        return add(event(kind, at).mergeIn(fields));
    }

    /** Half the words as an interim, then the final words with their score. */
    Story says(String party, long from, long to, String text, double sentiment) {
        utterance++;
        JsonObject span = new JsonObject().put("start", from).put("end", to);
        String half = text.substring(0, text.length() / 2);
        JsonObject words =
                new JsonObject().put("utterance", utterance).put("party", party).put("span", span);
        at = (from + to) / 2;
        add("interim", words.copy().put("text", half).put("stableWords", 1));
        at = to + 300;
        add(
                "final",
                words.copy().put("text", text).put("words", new JsonArray()).put("confidence", 0.9));
        return add(
                "utterance",
                new JsonObject()
                        .put("number", utterance)
                        .put("party", party)
                        .put("span", span)
                        .put("text", text)
                        .put("language", language.toUpperCase(java.util.Locale.ROOT))
                        .put("supported", true)
                        .put("sentiment", sentiment)
                        .put("sentimentConfidence", 0.8)
                        .put("heat", 0.0)
                        .put("entities", new JsonArray()));
    }

    Story signal(String id, String party, String words) {
        JsonObject span = new JsonObject().put("start", at - 1_000).put("end", at);
        JsonObject signal = new JsonObject()
                .put("id", id)
                .put("party", party)
                .put("rule", "story")
                .put("words", words)
                .put("span", span)
                .put("confidence", 0.9)
                .put("concepts", new JsonArray());
        return add(
                "signalDetected",
                new JsonObject()
                        .put("utterance", words.isEmpty() ? 0 : utterance)
                        .put("signal", signal)
                        .put("provisional", false));
    }

    Story voice(double loudnessDb, double pitchSemitones, double rateFactor, double arousal, double anger) {
        return add(
                "voiceMeasured",
                new JsonObject()
                        .put("party", CUSTOMER)
                        .put("span", new JsonObject().put("start", at - 2_000).put("end", at))
                        .put("scope", "TONE")
                        .put("loudnessDb", loudnessDb)
                        .put("pitchSemitones", pitchSemitones)
                        .put("rateFactor", rateFactor)
                        .put("arousal", arousal)
                        .put("anger", anger)
                        .put("change", 0)
                        .put("confidence", 0.7));
    }

    /** Contributions are given as source, points, words, and so on in turn. */
    Story risk(double heat, double risk, String level, String reason, Object... contributions) {
        JsonArray list = new JsonArray();
        for (int i = 0; i + 2 < contributions.length; i += 3) {
            list.add(new JsonObject()
                    .put("source", contributions[i])
                    .put("points", contributions[i + 1])
                    .put("because", contributions[i + 2]));
        }
        return add(
                "riskChanged",
                new JsonObject()
                        .put("heat", heat)
                        .put("risk", risk)
                        .put("overreach", 20)
                        .put("level", level)
                        .put("reason", reason)
                        .put("contributions", list)
                        .put("heatFrom", list));
    }

    Story cue(String act, String action, String line, String why, int priority, long expires) {
        cues++;
        JsonObject cue = new JsonObject()
                .put("id", "cue-" + cues)
                .put("play", act.toLowerCase(java.util.Locale.ROOT))
                .put("act", act)
                .put("action", action)
                .put("line", line)
                .put("why", why)
                .put("concept", "S003-12")
                .put("priority", priority)
                .put("critical", priority >= 90)
                .put("expires", expires);
        return add("cueShown", new JsonObject().put("utterance", utterance).put("cue", cue));
    }

    Story cueGone(String reason) {
        return add("cueWithdrawn", new JsonObject().put("cue", "cue-" + cues).put("reason", reason));
    }

    Story ledger(String kind, String id, String party, String text, String status, @Nullable String due) {
        JsonObject entry = new JsonObject()
                .put("kind", kind)
                .put("id", id)
                .put("party", party)
                .put("text", text)
                .put("since", at)
                .put("utterance", utterance)
                .put("status", status)
                .put("times", 1)
                .putNull("amount")
                .put("due", due);
        return add("ledgerChanged", new JsonObject().put("entry", entry));
    }

    Story dialogue(JsonObject fields) {
        JsonObject state = new JsonObject()
                .put("stage", "LISTEN")
                .put("stageSince", 0)
                .put("negotiation", "NONE")
                .put("issue", "")
                .put("causes", new JsonArray())
                .put("motive", "UNCLEAR")
                .put("motives", new JsonArray())
                .put("motiveConfidence", 0)
                .put("nextMotive", "UNCLEAR")
                .put("fault", "UNKNOWN")
                .put("faultEvidence", "")
                .put(
                        "situation",
                        new JsonObject()
                                .put("kind", "UNCLEAR")
                                .put("confidence", 0)
                                .put("overreach", 0)
                                .put("evidence", new JsonArray()))
                .put("deflections", 0)
                .put("openQuestions", 0)
                .put("missingFacts", new JsonArray())
                .put("mayOffer", new JsonArray())
                .put("limit", "")
                .put("solutionFirst", false)
                .put("checklist", new JsonObject())
                .put(
                        "timing",
                        new JsonObject()
                                .put("agentTalkShare", 0.4)
                                .put("nonTalk", 0)
                                .put("hold", 0)
                                .put("interruptions", 0));
        return add("dialogueState", state.mergeIn(fields));
    }

    Story alert(String id, String tier, String trigger, String reason, String quote) {
        JsonObject alert = new JsonObject()
                .put("id", id)
                .put("tier", tier)
                .put("trigger", trigger)
                .put("forecast", trigger.equals("TRIGGER_LIKELY"))
                .put("reason", reason)
                .put("quote", quote)
                .put("utterance", utterance)
                .put("times", 1)
                .put("reminders", 0)
                .put("concepts", new JsonArray())
                .put("summary", new JsonArray());
        return add("alertRaised", new JsonObject().put("alert", alert));
    }

    Story pause(long millis) {
        at += millis;
        return this;
    }

    Story ends() {
        return add("callEnded", new JsonObject().put("reason", "HANGUP"));
    }
}
