package dev.becalm.followup;

import dev.becalm.call.CallEnded;
import dev.becalm.call.CallEvent;
import dev.becalm.call.CallInfo;
import dev.becalm.call.CallStarted;
import dev.becalm.call.EventHandlers;
import dev.becalm.call.Party;
import dev.becalm.call.SignalDetected;
import dev.becalm.call.SignalId;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.dialogue.LedgerChanged;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.language.Entity;
import dev.becalm.language.Utterance;
import dev.becalm.risk.RiskChanged;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the follow-up needs to know of a call, gathered from its events. One owner thread. */
final class CallTrace {
    private final Map<Integer, Utterance> utterances = new LinkedHashMap<>();
    private final List<SignalDetected> signals = new ArrayList<>();
    private final Map<String, LedgerEntry> ledger = new LinkedHashMap<>();
    private @Nullable CallInfo info;
    private @Nullable DialogueState state;
    private @Nullable RiskChanged risk;
    private @Nullable CallEnded end;

    private final EventHandlers handlers = new EventHandlers()
            .on(CallStarted.class, event -> nothing(() -> info = event.info()))
            .on(Utterance.class, event -> nothing(() -> utterances.put(event.number(), event)))
            .on(SignalDetected.class, event -> nothing(() -> signal(event)))
            .on(
                    LedgerChanged.class,
                    event -> nothing(() -> ledger.put(event.entry().id(), event.entry())))
            .on(DialogueState.class, event -> nothing(() -> state = event))
            .on(RiskChanged.class, event -> nothing(() -> risk = event))
            .on(CallEnded.class, event -> nothing(() -> end = event));

    CallTrace read(CallEvent event) {
        handlers.on(event);
        return this;
    }

    static CallTrace of(List<CallEvent> events) {
        var trace = new CallTrace();
        events.forEach(trace::read);
        return trace;
    }

    private void signal(SignalDetected event) {
        if (!event.provisional()) {
            signals.add(event);
        }
    }

    private static <T> List<T> nothing(Runnable action) {
        action.run();
        return List.of();
    }

    /** Empty for events without a beginning. */
    Optional<CallInfo> info() {
        return Optional.ofNullable(info);
    }

    Optional<DialogueState> state() {
        return Optional.ofNullable(state);
    }

    Optional<RiskChanged> risk() {
        return Optional.ofNullable(risk);
    }

    boolean ended() {
        return end != null;
    }

    Instant instant(Duration at) {
        return info == null ? Instant.EPOCH.plus(at) : info.startedAt().plus(at);
    }

    Duration last() {
        return end == null
                ? utterances.values().stream().map(Utterance::at).reduce(Duration.ZERO, CallTrace::later)
                : end.at();
    }

    static Duration later(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    Set<SignalId> signals() {
        Set<SignalId> ids = EnumSet.noneOf(SignalId.class);
        signals.forEach(event -> ids.add(event.signal().id()));
        return ids;
    }

    /** The first of these signals from an offset on. */
    Optional<SignalDetected> first(Duration from, Set<SignalId> ids) {
        return signals.stream()
                .filter(event -> ids.contains(event.signal().id()))
                .filter(event -> event.at().compareTo(from) >= 0)
                .findFirst();
    }

    List<SignalDetected> all(SignalId... ids) {
        List<SignalId> wanted = Arrays.asList(ids);
        return signals.stream()
                .filter(event -> wanted.contains(event.signal().id()))
                .toList();
    }

    Optional<SignalDetected> lastOf(SignalId... ids) {
        List<SignalDetected> found = all(ids);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    List<LedgerEntry> ledger(LedgerEntry.Kind kind) {
        return ledger.values().stream().filter(entry -> entry.kind() == kind).toList();
    }

    Collection<Utterance> utterances() {
        return utterances.values();
    }

    String text(int utterance) {
        Utterance said = utterances.get(utterance);
        return said == null ? "" : said.text();
    }

    Party party(int utterance) {
        Utterance said = utterances.get(utterance);
        return said == null ? Party.MIXED : said.party();
    }

    double largestAmount() {
        return utterances.values().stream()
                .filter(said -> said.party() != Party.AGENT)
                .flatMap(said -> said.entities().stream())
                .filter(entity -> entity.kind() == Entity.Kind.MONEY)
                .mapToDouble(Entity::value)
                .max()
                .orElse(0);
    }
}
