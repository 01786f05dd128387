package dev.becalm.alert;

import dev.becalm.alert.Condition.Said;
import dev.becalm.call.CallInfo;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.call.SignalId;
import dev.becalm.call.SignalId.Effect;
import dev.becalm.dialogue.Clause;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.language.Utterance;
import dev.becalm.risk.ForecastMade;
import dev.becalm.risk.RiskChanged;
import dev.becalm.risk.TurnSignals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a supervisor has to know of the call so far. */
final class CallMemory {
    private static final int LONGEST_EN = 90;
    private static final int LONGEST_ZH = 36;

    private final List<Utterance> utterances = new ArrayList<>();
    private final TurnSignals signals = new TurnSignals();
    private final Map<String, LedgerEntry> entries = new LinkedHashMap<>();
    private Language language = Language.EN;
    private @Nullable DialogueState state;
    private @Nullable RiskChanged risk;
    private @Nullable String owner;
    private @Nullable ForecastMade likelyDemand;

    void start(CallInfo info) {
        language = info.language();
    }

    void add(Utterance utterance) {
        utterances.add(utterance);
    }

    void entry(LedgerEntry entry) {
        entries.put(entry.id(), entry);
    }

    void state(DialogueState event) {
        state = event;
    }

    void risk(RiskChanged event) {
        risk = event;
    }

    void forecast(ForecastMade event) {
        if (!event.demand().equals(ForecastMade.TRIGGER)) {
            likelyDemand = event;
        }
    }

    /** The demand that was last foreseen; null where none was. */
    @Nullable
    ForecastMade likelyDemand() {
        return likelyDemand;
    }

    boolean said(SignalId id) {
        return utterances.stream().anyMatch(one -> signals.has(one.number(), id));
    }

    void takenBy(String supervisor) {
        owner = supervisor;
    }

    /** The supervisor who took the call last; null while nobody has. */
    @Nullable
    String owner() {
        return owner;
    }

    TurnSignals signals() {
        return signals;
    }

    Language language() {
        return language;
    }

    @Nullable
    DialogueState state() {
        return state;
    }

    @Nullable
    RiskChanged risk() {
        return risk;
    }

    List<Utterance> utterances() {
        return utterances;
    }

    List<LedgerEntry> entries(LedgerEntry.Kind kind) {
        return entries.values().stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** The words of an utterance; empty where there is none of that number. */
    String text(int utterance) {
        return utterances.stream()
                .filter(one -> one.number() == utterance)
                .map(Utterance::text)
                .findFirst()
                .orElse("");
    }

    /** What has happened since, by the signals of a party's turns. */
    boolean since(Duration from, Predicate<SignalId> which) {
        return utterances.stream()
                .filter(one -> one.span().start().compareTo(from) >= 0)
                .flatMap(one -> signals.of(one.number()).stream())
                .anyMatch(signal -> which.test(signal.id()));
    }

    /** The latest words that hold a signal of this kind. */
    Said latest(Predicate<SignalId> which) {
        for (int i = utterances.size() - 1; i >= 0; i--) {
            int number = utterances.get(i).number();
            var found = signals.of(number).stream()
                    .filter(signal -> which.test(signal.id()))
                    .findFirst();
            if (found.isPresent()) {
                return new Said(quote(number, found.get()), number);
            }
        }
        return Said.NOTHING;
    }

    /** What was said at a moment at which somebody began to speak. */
    Said saidAt(Duration start) {
        return utterances.stream()
                .filter(one -> one.span().start().equals(start))
                .findFirst()
                .map(one -> new Said(one.text(), one.number()))
                .orElse(Said.NOTHING);
    }

    /** The clause that a signal was found in, as said; only its own words where that is too long to be read at a glance. */
    String quote(int utterance, Signal signal) {
        String text = text(utterance);
        if (signal.words().isBlank()) {
            return text;
        }
        int longest = language == Language.ZH ? LONGEST_ZH : LONGEST_EN;
        return Clause.holding(signal.words(), text)
                .filter(clause -> clause.length() <= longest)
                .orElse(signal.words());
    }

    /** The good acts that the agent has tried, each once, in order. */
    List<SignalId> tried() {
        return utterances.stream()
                .filter(one -> one.party() == Party.AGENT)
                .flatMap(one -> signals.of(one.number()).stream())
                .map(Signal::id)
                .filter(id -> id.effect() == Effect.CREDIT)
                .distinct()
                .toList();
    }
}
