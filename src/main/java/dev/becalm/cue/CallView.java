package dev.becalm.cue;

import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.call.Signal;
import dev.becalm.dialogue.DialogueState;
import dev.becalm.dialogue.LedgerEntry;
import dev.becalm.language.Utterance;
import dev.becalm.risk.ForecastMade;
import dev.becalm.risk.RiskChanged;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the stages before have said so far, as far as choosing a cue needs it. */
final class CallView {
    private final Map<String, LedgerEntry> entries = new LinkedHashMap<>();
    private final Map<Party, Utterance> latest = new EnumMap<>(Party.class);
    private Language language = Language.EN;
    private String told = "";
    private @Nullable DialogueState state;
    private @Nullable RiskChanged risk;
    private @Nullable ForecastMade trigger;
    private @Nullable ForecastMade demand;

    void language(Language spoken) {
        language = spoken;
    }

    void told(String words) {
        told = words;
    }

    /** What the customer had answered to the question that the agent asks again. */
    String told() {
        return told;
    }

    void said(Utterance utterance) {
        latest.put(utterance.party(), utterance);
    }

    /** The party's last words; empty before any. */
    Optional<Utterance> latest(Party party) {
        return Optional.ofNullable(latest.get(party));
    }

    /** What was said last that has this number. */
    Optional<Utterance> said(int number) {
        return latest.values().stream().filter(one -> one.number() == number).findFirst();
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
        if (event.demand().equals(ForecastMade.TRIGGER)) {
            trigger = event;
        } else {
            demand = event;
        }
    }

    Language language() {
        return language;
    }

    @Nullable
    DialogueState state() {
        return state;
    }

    @Nullable
    ForecastMade trigger() {
        return trigger;
    }

    @Nullable
    ForecastMade demand() {
        return demand;
    }

    String issue() {
        return state == null ? "" : state.issue();
    }

    double heat() {
        return risk == null ? 0 : risk.heat();
    }

    double riskScore() {
        return risk == null ? 0 : risk.risk();
    }

    @Nullable
    RiskChanged risk() {
        return risk;
    }

    List<LedgerEntry> entries(LedgerEntry.Kind kind) {
        return entries.values().stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** Whether a hot customer mainly wants to be heard, so that a solution comes too soon. */
    boolean vents(double hot) {
        return state != null && state.motive() == DialogueState.Motive.VENT && heat() >= hot;
    }

    /** A finished utterance with its signals. */
    record Heard(Utterance utterance, Collection<Signal> signals) {}
}
