package dev.becalm.dialogue;

import dev.becalm.call.SignalId;
import dev.becalm.call.SignalId.Effect;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ticks the immediate response and the soothing sequence, each with the time of its first tick. */
final class ChecklistTracker {
    private static final Map<Item, SignalId[]> TICKED_BY = new EnumMap<>(Map.of(
            Item.ATTITUDE, new SignalId[] {SignalId.OWNERSHIP},
            Item.TIME, new SignalId[] {SignalId.TIME_COMMITMENT},
            Item.NEXT_ACTION, new SignalId[] {SignalId.NEXT_ACTION, SignalId.LOOKUP_ANNOUNCED},
            Item.CONCESSION, new SignalId[] {SignalId.OFFER},
            Item.LISTENED, new SignalId[] {SignalId.FOLLOW_WORDS, SignalId.PARAPHRASE, SignalId.EMPATHY},
            Item.APOLOGISED, new SignalId[] {SignalId.APOLOGY},
            Item.THANKED, new SignalId[] {SignalId.THANKS_FOR_COMPLAINT, SignalId.AGREEMENT_FRAME},
            Item.RESPONDED,
                    new SignalId[] {
                        SignalId.OWNERSHIP, SignalId.NEXT_ACTION, SignalId.TIME_COMMITMENT, SignalId.POSITIVE_NO
                    }));
    private static final SignalId[] SOOTHING = {
        SignalId.EMPATHY,
        SignalId.APOLOGY,
        SignalId.OWNERSHIP,
        SignalId.THANKS_FOR_COMPLAINT,
        SignalId.AGREEMENT_FRAME,
        SignalId.FOLLOW_WORDS,
        SignalId.PARAPHRASE
    };

    private static final int LAST_TURNS = 3;

    private final Map<Item, Duration> ticks = new EnumMap<>(Item.class);
    private final Map<ClosingActs.Act, Integer> closing = new EnumMap<>(ClosingActs.Act.class);
    private final Map<ClosingActs.Act, Duration> closingAt = new EnumMap<>(ClosingActs.Act.class);
    private int agentTurns;
    private boolean hot;
    private boolean solutionFirst;

    private enum Item {
        COMPLAINT,
        ATTITUDE,
        TIME,
        NEXT_ACTION,
        CONCESSION,
        LISTENED,
        APOLOGISED,
        THANKED,
        RESPONDED
    }

    void read(Turn turn) {
        if (turn.customer()) {
            readCustomer(turn);
        } else if (turn.agent()) {
            readAgent(turn);
        }
    }

    private void readCustomer(Turn turn) {
        boolean complains = turn.has(Effect.HEAT) || turn.has(Effect.ESCALATION) || turn.has(Effect.CAUSE);
        if (complains || turn.has(Effect.CLAIM)) {
            tick(Item.COMPLAINT, turn);
        }
        hot |= turn.has(SignalId.ANGER, SignalId.ABUSE) || turn.has(Effect.ESCALATION);
        if (turn.has(Effect.CALM)) {
            hot = false;
        }
    }

    private void readAgent(Turn turn) {
        agentTurns++;
        for (ClosingActs.Act act : ClosingActs.in(turn)) {
            closing.put(act, agentTurns);
            closingAt.put(act, turn.utterance().span().start());
        }
        if (turn.has(Effect.DEFLECTION)) {
            return;
        }
        TICKED_BY.forEach((item, ids) -> {
            if (turn.has(ids)) {
                tick(item, turn);
            }
        });
        if (turn.has(SOOTHING)) {
            hot = false;
        } else if (hot && turn.has(SignalId.OFFER, SignalId.OPTIONS, SignalId.PREVENTION_ADVICE)) {
            solutionFirst = true;
        }
    }

    private void tick(Item item, Turn turn) {
        ticks.putIfAbsent(item, turn.utterance().span().start());
    }

    /** Whether a solution has come before any soothing act while the customer was hot. */
    boolean solutionFirst() {
        return solutionFirst;
    }

    Checklist checklist() {
        return new Checklist(
                ticks.get(Item.COMPLAINT),
                ticks.get(Item.ATTITUDE),
                ticks.get(Item.TIME),
                ticks.get(Item.NEXT_ACTION),
                ticks.get(Item.CONCESSION),
                ticks.get(Item.LISTENED),
                ticks.get(Item.APOLOGISED),
                ticks.get(Item.THANKED),
                ticks.get(Item.RESPONDED),
                ending(ClosingActs.Act.CHECKED),
                ending(ClosingActs.Act.THANKED),
                ending(ClosingActs.Act.OPENED_DOOR),
                ending(ClosingActs.Act.SAID_GOODBYE));
    }

    /** What was said long before the end ends nothing. */
    private @Nullable Duration ending(ClosingActs.Act act) {
        boolean lately = agentTurns - closing.getOrDefault(act, -LAST_TURNS) < LAST_TURNS;
        return lately ? closingAt.get(act) : null;
    }
}
