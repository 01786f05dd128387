package dev.becalm.alert;

import dev.becalm.alert.Condition.Said;
import dev.becalm.call.Party;
import dev.becalm.call.SignalId;
import dev.becalm.call.SignalId.Effect;
import dev.becalm.call.Tier;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.dialogue.LedgerEntry.Kind;
import dev.becalm.dialogue.Situation;
import dev.becalm.language.Entity;
import dev.becalm.language.Utterance;
import dev.becalm.risk.ForecastMade;
import dev.becalm.risk.RiskChanged;
import dev.becalm.risk.RiskChanged.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Watches the call as a whole for what no single signal tells. */
final class ConditionWatch {
    private static final int AGAIN = 2;
    private static final double LARGE = 1_000;
    private static final double SURE_SITUATION = 0.35;
    private static final Set<SignalId> ANSWERS = EnumSet.of(
            SignalId.OFFER,
            SignalId.OPTIONS,
            SignalId.POSITIVE_NO,
            SignalId.PREVENTION_ADVICE,
            SignalId.TIME_COMMITMENT,
            SignalId.NEXT_ACTION);

    private final CallMemory call;
    private final AlertPolicy policy;
    private final Set<String> told = new HashSet<>();
    private final List<Condition> found = new ArrayList<>();
    private @Nullable Duration redSince;
    private boolean redTold;
    private long waits;
    private boolean late;
    private boolean agentSpoke;
    private Said largest = Said.NOTHING;

    ConditionWatch(CallMemory call, AlertPolicy policy) {
        this.call = call;
        this.policy = policy;
    }

    void utterance(Utterance said) {
        agentSpoke |= said.party() == Party.AGENT;
        if (said.party() != Party.AGENT && largest.equals(Said.NOTHING)) {
            said.entities().stream()
                    .filter(one -> one.kind() == Entity.Kind.MONEY && one.value() >= LARGE)
                    .findFirst()
                    .ifPresent(one -> largest = new Said(one.text(), said.number()));
        }
    }

    void signal(SignalId id) {
        late |= id == SignalId.LATE_RESPONSE || id == SignalId.DEAD_AIR;
    }

    /** Reads where the conversation stands; the memory still holds where it stood before. */
    void state(DialogueState now) {
        @Nullable DialogueState before = call.state();
        int count = before == null ? 0 : before.deflections();
        boolean complaint = now.checklist().complaint() != null;
        if (complaint && now.deflections() > count && now.deflections() >= AGAIN) {
            watch(AlertWording.DEFLECTIONS, call.latest(id -> id.effect() == Effect.DEFLECTION));
        }
        long times = policy.waitedTooLong(now);
        if (times > waits) {
            waits = times;
            watch(AlertWording.WAITED, Said.NOTHING);
        }
        Situation situation = now.situation();
        if (situation.overreach() >= Situation.BEYOND) {
            once(AlertWording.BEYOND, call.latest(id -> id.effect() == Effect.CLAIM));
        }
        if (situation.kind() == Situation.Kind.POSSIBLE_DELIBERATE_CLAIM && situation.confidence() >= SURE_SITUATION) {
            once(AlertWording.DELIBERATE, call.latest(id -> id == SignalId.TAUNT || id.effect() == Effect.CLAIM));
        }
    }

    /** The same demand for the third time, or for the second where it lies beyond the boundary. */
    void entry(LedgerEntry entry) {
        @Nullable DialogueState state = call.state();
        boolean beyond = state != null && state.situation().overreach() >= Situation.BEYOND;
        boolean stuck = entry.kind() == Kind.DEMAND
                && entry.status() == LedgerEntry.Status.OPEN
                && entry.times() >= (beyond ? 2 : 3);
        if (stuck) {
            once(AlertWording.DEADLOCK, new Said(entry.text(), entry.utterance()));
        }
    }

    void risk(RiskChanged now) {
        if (now.level() != Level.RED) {
            redSince = null;
            redTold = false;
        } else if (redSince == null) {
            redSince = now.at();
        }
    }

    void forecast(ForecastMade event) {
        if (event.demand().equals(ForecastMade.TRIGGER) && policy.triggerLikely(event, call.risk())) {
            found.add(new Condition(Tier.T2, AlertWording.TRIGGER_LIKELY, true, event.because(), 0));
        }
    }

    /** What has come up since the last time, once everything that was heard has been read. */
    List<Condition> settle(Duration at) {
        red(at);
        struggling();
        complaint(at);
        List<Condition> conditions = List.copyOf(found);
        found.clear();
        return conditions;
    }

    private void red(Duration at) {
        @Nullable RiskChanged risk = call.risk();
        if (redSince != null && risk != null && !redTold && policy.redForLong(redSince, risk, at)) {
            redTold = true;
            found.add(new Condition(Tier.T2, AlertWording.RISK_HIGH, true, risk.reason(), 0));
        }
    }

    /** An agent who turns the customer away again and was slow to say it. */
    private void struggling() {
        @Nullable DialogueState state = call.state();
        if (agentSpoke && late && state != null && state.deflections() >= AGAIN) {
            once(AlertWording.STRUGGLING, call.latest(id -> id.effect() == Effect.DEFLECTION));
        }
        late &= !agentSpoke;
        agentSpoke = false;
    }

    private void complaint(Duration at) {
        @Nullable DialogueState state = call.state();
        @Nullable Duration complaint = state == null ? null : state.checklist().complaint();
        if (complaint == null) {
            return;
        }
        if (!largest.equals(Said.NOTHING)) {
            once(AlertWording.LARGE_SUM, largest);
        }
        if (policy.notTakenOn(state, at)) {
            once(AlertWording.NOT_TAKEN_ON, call.saidAt(complaint));
        }
        if (policy.notAnswered(state, at)
                && !call.since(complaint, id -> ANSWERS.contains(id) || id.effect() == Effect.CALM)) {
            once(AlertWording.NOT_ANSWERED, call.saidAt(complaint));
        }
    }

    private void once(String name, Said said) {
        if (told.add(name)) {
            watch(name, said);
        }
    }

    private void watch(String name, Said said) {
        found.add(Condition.worthWatching(name, said));
    }
}
