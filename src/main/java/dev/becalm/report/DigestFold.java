package dev.becalm.report;

import dev.becalm.alert.AlertRaised;
import dev.becalm.call.CallEnded;
import dev.becalm.call.CallEvent;
import dev.becalm.call.CallInfo;
import dev.becalm.call.CallStarted;
import dev.becalm.call.EventHandlers;
import dev.becalm.call.Party;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.call.Tier;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.language.Utterance;
import dev.becalm.report.CallDigest.Lead;
import dev.becalm.report.CallDigest.Line;
import dev.becalm.report.CallDigest.Outcome;
import dev.becalm.risk.RiskChanged;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the digest of a call from its events. One owner thread. */
public final class DigestFold {
    /** What a call must not come to. */
    static final Set<SignalId> TRIGGERS =
            EnumSet.of(SignalId.SUPERVISOR_DEMAND, SignalId.EXTERNAL_THREAT, SignalId.BREAK_OFF, SignalId.ABUSE);

    private static final Set<SignalId> COUNTED = EnumSet.of(
            SignalId.POLICY_WALL,
            SignalId.OFFER,
            SignalId.OVER_PROMISE,
            SignalId.OVER_AUTHORITY,
            SignalId.MISUNDERSTANDING,
            SignalId.EMPATHY,
            SignalId.APOLOGY,
            SignalId.OWNERSHIP,
            SignalId.THANKS_FOR_COMPLAINT,
            SignalId.AGREEMENT_FRAME,
            SignalId.FOLLOW_WORDS,
            SignalId.PARAPHRASE,
            SignalId.FACE_SAVING);
    private static final int ANSWERS = 2;
    private static final double HOT = 60;
    private static final double CALM = 30;

    private final Map<String, Integer> signals = new LinkedHashMap<>();
    private final Map<Tier, Set<String>> alerts = new EnumMap<>(Tier.class);
    private final List<Line> lines = new ArrayList<>();
    // How many turns the customer had had when each of the lines was said.
    private final List<Integer> turnsBefore = new ArrayList<>();
    private final Map<Integer, String> said = new LinkedHashMap<>();
    private final CueLog cues = new CueLog();
    private @Nullable CallInfo info;
    private @Nullable DialogueState state;
    private @Nullable RiskChanged risk;
    private @Nullable Duration alerted;
    private @Nullable Lead lead;
    private Duration lasted = Duration.ZERO;
    private double peak;
    private double peakHeat;
    private int turns;
    private int alertedTurn;
    private boolean understood;

    private final EventHandlers handlers = new EventHandlers()
            .on(CallStarted.class, event -> nothing(() -> info = event.info()))
            .on(CallEnded.class, event -> nothing(() -> lasted = event.at()))
            .on(Utterance.class, event -> nothing(() -> utterance(event)))
            .on(SignalDetected.class, event -> nothing(() -> signal(event)))
            .on(DialogueState.class, event -> nothing(() -> state = event))
            .on(RiskChanged.class, event -> nothing(() -> risk(event)))
            .on(AlertRaised.class, event -> nothing(() -> alert(event)));

    private DigestFold() {}

    /** The digest; empty for events without a beginning. */
    public static Optional<CallDigest> of(List<CallEvent> events) {
        var fold = new DigestFold();
        for (CallEvent event : events) {
            fold.handlers.on(event);
            fold.cues.read(event);
        }
        return Optional.ofNullable(fold.info).map(fold::digest);
    }

    private static <T> List<T> nothing(Runnable action) {
        action.run();
        return List.of();
    }

    private void utterance(Utterance event) {
        said.put(event.number(), event.text());
        understood |= event.supported();
        turns += event.party() == Party.AGENT ? 0 : 1;
    }

    private void signal(SignalDetected event) {
        if (event.provisional()) {
            return;
        }
        SignalId id = event.signal().id();
        signals.merge(id.name(), 1, Integer::sum);
        if (lead == null && TRIGGERS.contains(id)) {
            lead = alerted == null
                    ? new Lead(false, 0, 0)
                    : new Lead(
                            true, turns - alertedTurn, event.at().minus(alerted).toMillis());
        }
        if (COUNTED.contains(id)) {
            double now = risk == null ? 0 : risk.risk();
            turnsBefore.add(turns);
            lines.add(new Line(
                    event.utterance(),
                    id.name(),
                    event.signal().rule(),
                    said.getOrDefault(event.utterance(), event.signal().words()),
                    now,
                    now));
        }
    }

    private void risk(RiskChanged event) {
        risk = event;
        peak = Math.max(peak, event.risk());
        peakHeat = Math.max(peakHeat, event.heat());
        for (int i = lines.size() - 1; i >= 0 && turns - turnsBefore.get(i) <= ANSWERS; i--) {
            Line line = lines.get(i);
            lines.set(
                    i,
                    new Line(
                            line.utterance(), line.kind(), line.rule(), line.words(), line.riskBefore(), event.risk()));
        }
    }

    private void alert(AlertRaised event) {
        Tier tier = event.alert().tier();
        alerts.computeIfAbsent(tier, none -> new java.util.LinkedHashSet<>())
                .add(event.alert().id());
        boolean early = tier == Tier.T1 || tier == Tier.T2;
        if (early && alerted == null) {
            alerted = event.at();
            alertedTurn = turns;
        }
    }

    private CallDigest digest(CallInfo call) {
        Optional<DialogueState> last = Optional.ofNullable(state);
        return new CallDigest(
                call,
                lasted.toMillis(),
                last.map(DialogueState::issue).orElse(""),
                outcome(),
                risk(),
                lead,
                last.map(found -> found.motive().name()).orElse("UNCLEAR"),
                last.map(found -> found.fault().name()).orElse("UNKNOWN"),
                last.map(found -> found.situation().kind().name()).orElse("UNCLEAR"),
                last.map(DialogueState::deflections).orElse(0),
                null,
                null,
                signals,
                last.map(DialogueState::causes).orElse(List.of()),
                cues.uses(),
                lines,
                String.join("\n", said.values()));
    }

    private CallDigest.Risk risk() {
        return new CallDigest.Risk(
                peak,
                risk == null ? 0 : risk.risk(),
                peakHeat,
                risk == null ? 0 : risk.heat(),
                risk == null ? "GREEN" : risk.level().name(),
                alerts(Tier.T1),
                alerts(Tier.T2),
                alerts(Tier.T3));
    }

    private int alerts(Tier tier) {
        return alerts.getOrDefault(tier, Set.of()).size();
    }

    private Outcome outcome() {
        if (lead != null) {
            return Outcome.ESCALATED;
        }
        if (!understood) {
            return Outcome.UNCLEAR;
        }
        if (peak < HOT) {
            return Outcome.CALM;
        }
        return risk != null && risk.risk() <= CALM ? Outcome.RECOVERED : Outcome.TENSE;
    }
}
