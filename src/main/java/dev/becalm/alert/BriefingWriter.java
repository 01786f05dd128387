package dev.becalm.alert;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalId;
import dev.becalm.call.SignalId.Effect;
import dev.becalm.call.Tier;
import dev.becalm.dialogue.Bilingual;
import dev.becalm.dialogue.Boundary;
import dev.becalm.dialogue.BoundaryRule;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.dialogue.LedgerEntry.Kind;
import dev.becalm.dialogue.LedgerEntry.Status;
import dev.becalm.language.Utterance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what a supervisor reads in ten seconds: a summary with each alert, a briefing before joining. */
final class BriefingWriter {
    private static final int LONGEST_EN = 80;
    private static final int LONGEST_ZH = 36;
    // As much as can be taken in at a glance.
    private static final int TIMELINE = 6;
    private static final int FACTS = 6;
    private static final int ENTRIES = 4;
    private static final int TRIED = 6;
    private static final Bilingual OPENING = new Bilingual(
            "I've listened to what happened, so you don't have to explain it again. I'm sorry it came to this. I'll take it from here.",
            "前面的情况我都了解了,您不用再说一遍。让您受累了,对不起,接下来由我负责到底。");
    private static final Map<SignalId, Bilingual> OPENINGS = new EnumMap<>(Map.of(
            SignalId.EXTERNAL_THREAT,
                    new Bilingual(
                            "You have every right to take this outside, and I'll tell you how. First let me see what I can put right now.",
                            "您有权向外部反映,途径我也会告诉您。在那之前,请让我先看看现在能为您解决什么。"),
            SignalId.ABUSE,
                    new Bilingual(
                            "I'm taking over this call. I want to solve this with you, and I need us to keep it civil.",
                            "这通电话由我来接手。我想帮您把事情解决,也请我们都好好说。"),
            SignalId.BREAK_OFF,
                    new Bilingual(
                            "Before you go: one minute, please. I can decide this, and I'd like to settle it with you now.",
                            "您先别挂,给我一分钟。这件事我可以做主,我想现在就跟您定下来。"),
            SignalId.OVER_AUTHORITY,
                    new Bilingual(
                            "I'd like to confirm exactly what we can do for you, so that you get what we say.",
                            "我来跟您确认一下具体能办到什么,说到的我们就做到。")));

    private final CallMemory call;
    private final LikelyNext next;
    private final Boundary boundary;

    BriefingWriter(CallMemory call, LikelyNext next, Boundary boundary) {
        this.call = call;
        this.next = next;
        this.boundary = boundary;
    }

    /** The call so far, in a few lines. */
    List<String> summary() {
        List<String> lines = new ArrayList<>();
        @Nullable DialogueState state = call.state();
        if (state != null) {
            add(lines, "Issue", "问题", issue(state.issue()));
            add(lines, "Wants", "诉求", state.motive() == DialogueState.Motive.UNCLEAR ? "" : motive(state));
            add(lines, "Turned away", "被挡回", state.deflections() == 0 ? "" : state.deflections() + "\u00d7");
        }
        add(lines, "Open", "未答", texts(Kind.QUESTION, Status.OPEN, 1));
        add(lines, "Demands", "要求", texts(Kind.DEMAND, Status.OPEN, 2));
        return lines;
    }

    private String issue(String name) {
        BoundaryRule rule = boundary.rule(name);
        return rule.issue().equals(name) ? rule.label().in(call.language()) : name;
    }

    Briefing briefing(String alert, String trigger, Duration at) {
        return new Briefing(
                at,
                alert,
                call.owner(),
                timeline(),
                latest(call.entries(Kind.FACT).stream().map(this::withStatus).toList(), FACTS),
                demands(),
                latest(all(Kind.PROMISE, Kind.TEXT_TO_SEND), ENTRIES),
                latest(call.tried().stream().map(this::named).toList(), TRIED),
                next.lines(),
                opening(trigger));
    }

    /** The turns that mattered: where it began, and of what heated, escalated, demanded or turned away the gravest. */
    private List<String> timeline() {
        List<Utterance> turns = new ArrayList<>();
        for (Utterance utterance : call.utterances()) {
            if (turns.isEmpty() || !telling(utterance).isEmpty()) {
                turns.add(utterance);
            }
        }
        List<Utterance> gravest = turns.stream()
                .skip(1)
                .sorted(Comparator.comparing(this::tier)
                        .thenComparing(Comparator.comparing(Utterance::number).reversed()))
                .limit(TIMELINE - 1L)
                .toList();
        return turns.stream()
                .filter(turn -> turn.equals(turns.get(0)) || gravest.contains(turn))
                .map(this::line)
                .toList();
    }

    private List<SignalId> telling(Utterance utterance) {
        return call.signals().of(utterance.number()).stream()
                .map(Signal::id)
                .filter(BriefingWriter::tells)
                .toList();
    }

    private Tier tier(Utterance utterance) {
        return telling(utterance).stream()
                .map(SignalId::tier)
                .min(Comparator.naturalOrder())
                .orElse(Tier.NONE);
    }

    private String line(Utterance utterance) {
        String who = utterance.party() == Party.AGENT ? say("Agent", "客服") : customer();
        List<String> names = telling(utterance).stream().map(this::named).toList();
        String what = names.isEmpty() ? "" : " [" + String.join(", ", names) + "]";
        return clock(utterance.span().start()) + " " + who + ": " + shortened(utterance.text()) + what;
    }

    private List<String> demands() {
        List<LedgerEntry> entries = new ArrayList<>(call.entries(Kind.DEMAND));
        entries.addAll(call.entries(Kind.CLAIM));
        return entries.stream()
                .filter(entry -> entry.status() != Status.WITHDRAWN)
                .sorted(Comparator.comparing(entry -> entry.status() == Status.ANSWERED))
                .limit(ENTRIES)
                .map(entry ->
                        withFigures(entry) + (entry.status() == Status.ANSWERED ? say(" (settled)", "(已答复)") : ""))
                .toList();
    }

    private static List<String> latest(List<String> lines, int most) {
        return lines.subList(Math.max(0, lines.size() - most), lines.size());
    }

    private static boolean tells(SignalId id) {
        return switch (id.effect()) {
            case HEAT, ESCALATION, CLAIM, CAUSE, DEFLECTION, BREACH -> true;
            default -> id.effect() == Effect.MOTIVE;
        };
    }

    private String opening(String trigger) {
        for (Map.Entry<SignalId, Bilingual> entry : OPENINGS.entrySet()) {
            if (entry.getKey().name().equals(trigger)) {
                return entry.getValue().in(call.language());
            }
        }
        return OPENING.in(call.language());
    }

    private String texts(Kind kind, Status status, int most) {
        return String.join(
                " / ",
                call.entries(kind).stream()
                        .filter(entry -> entry.status() == status)
                        .limit(most)
                        .map(entry -> shortened(entry.text()))
                        .toList());
    }

    private List<String> all(Kind one, Kind other) {
        List<LedgerEntry> entries = new ArrayList<>(call.entries(one));
        entries.addAll(call.entries(other));
        return entries.stream().map(this::withFigures).toList();
    }

    private String withStatus(LedgerEntry entry) {
        boolean verified = entry.status() == Status.VERIFIED;
        return entry.text() + (verified ? say(" (confirmed)", "(已核实)") : say(" (claimed)", "(客户所说)"));
    }

    /** What, how much and by when; who, where a customer promises. */
    private String withFigures(LedgerEntry entry) {
        boolean theirs = entry.kind() == Kind.PROMISE && entry.party() == Party.CUSTOMER;
        String who = theirs ? customer() + ": " : "";
        String amount = entry.amount() == null ? "" : " · " + entry.amount();
        String due = entry.due() == null ? "" : " · " + entry.due();
        return who + shortened(entry.text()) + amount + due;
    }

    private String customer() {
        return say("Customer", "客户");
    }

    private void add(List<String> lines, String en, String zh, String value) {
        if (!value.isBlank()) {
            lines.add(say(en + ": ", zh + "：") + value);
        }
    }

    private String motive(DialogueState state) {
        return switch (state.motive()) {
            case UNCLEAR -> "";
            case VENT -> say("to be heard", "出口气");
            case RECOVER -> say("the loss back", "挽回损失");
            case EXTRA -> say("more than the loss", "额外补偿");
            case ATTENTION -> say("to be taken seriously", "得到重视");
            case PLAY -> say("unclear, keeps going", "不明,反复纠缠");
        };
    }

    private String say(String en, String zh) {
        return call.language() == Language.ZH ? zh : en;
    }

    private String named(SignalId id) {
        return SignalNames.of(id, call.language());
    }

    private static String clock(Duration at) {
        return String.format(Locale.ROOT, "%02d:%02d", at.toMinutes(), at.toSecondsPart());
    }

    private String shortened(String text) {
        String plain = text.strip();
        int longest = call.language() == Language.ZH ? LONGEST_ZH : LONGEST_EN;
        return plain.length() <= longest ? plain : plain.substring(0, longest).strip() + "\u2026";
    }
}
