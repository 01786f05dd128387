package dev.becalm.screens;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

/** Many calls at once whose risk wanders, the same way every time for the same seed. */
final class Crowd {
    private static final String[] AGENTS = {"ada", "bo", "chen", "dina", "emil", "fay", "gus", "hana", "ines", "jo"};
    private static final String[] TEAMS = {"Billing", "Home services", "Mobile"};
    private static final String[] ISSUES = {"billing dispute", "delivery", "quality", "refund", ""};
    private static final String[] WORDS = {
        "I have explained this twice already",
        "nobody told me about the fee",
        "so what happens now",
        "I was promised a call back on Monday",
        "why should I have to go there myself"
    };
    private static final String[] SIGNALS = {
        "REPEAT_CONTACT", "NO_NOTICE", "REPEATED_QUESTION", "BROKEN_PROMISE", "EFFORT_GRIEVANCE"
    };

    private final List<Member> members = new ArrayList<>();
    private final Random random;
    private int turn;

    private static final class Member {
        final String call;
        final Story story;
        double risk;
        int told;

        Member(String call, Story story, double risk) {
            this.call = call;
            this.story = story;
            this.risk = risk;
        }
    }

    Crowd(int size, long seed, Instant startedAt) {
        this.random = new Random(seed);
        for (int i = 0; i < size; i++) {
            String call = "sim-" + i;
            Story story = Story.of(
                    call,
                    "en",
                    AGENTS[i % AGENTS.length] + (i / AGENTS.length + 1),
                    TEAMS[i % TEAMS.length],
                    startedAt.minusSeconds(random.nextInt(400)));
            story.dialogue(
                    new JsonObject().put("issue", ISSUES[i % ISSUES.length]).put("stage", "CLARIFY"));
            members.add(new Member(call, story, i < 3 ? 50 + random.nextInt(20) : random.nextInt(45)));
        }
    }

    void open(BiConsumer<String, JsonObject> out) {
        for (int i = 0; i < 6; i++) {
            members.forEach(this::speak);
        }
        members.forEach(member -> tell(member, out));
    }

    /** One member says a line; call it as often as the floor is to talk. */
    void tick(BiConsumer<String, JsonObject> out) {
        Member member = members.get(turn++ % members.size());
        speak(member);
        tell(member, out);
    }

    private void speak(Member member) {
        member.risk = Math.max(0, Math.min(96, member.risk + random.nextGaussian() * 4));
        int line = random.nextInt(WORDS.length);
        String level = member.risk >= 60 ? "RED" : member.risk >= 35 ? "AMBER" : "GREEN";
        long at = member.story.events().get(member.story.events().size() - 1).getLong("at");
        member.story
                .says(
                        member.told % 2 == 0 ? Story.CUSTOMER : Story.AGENT,
                        at + 500,
                        at + 3_000,
                        WORDS[line],
                        -member.risk / 100)
                .voice(member.risk / 12, 1, 1, member.risk / 110, member.risk / 140)
                .risk(
                        member.risk * 0.9,
                        member.risk,
                        level,
                        WORDS[line],
                        SIGNALS[line],
                        member.risk * 0.6,
                        WORDS[line],
                        "SENTIMENT",
                        member.risk * 0.4,
                        "-0.4");
    }

    private static void tell(Member member, BiConsumer<String, JsonObject> out) {
        List<JsonObject> events = member.story.events();
        while (member.told < events.size()) {
            out.accept(member.call, events.get(member.told++));
        }
    }
}
