package dev.becalm.evaluation;

import dev.becalm.call.Party;
import dev.becalm.evaluation.ScriptRun.Alarm;
import dev.becalm.evaluation.ScriptRun.Alarm.Kind;
import dev.becalm.evaluation.ScriptedCall.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** How early supervisors are called, and what called them: a forecast, a warning, or the trigger itself. */
final class AlertFigures {
    private final List<ScriptRun> runs;

    AlertFigures(List<ScriptRun> runs) {
        this.runs = runs;
    }

    /** By how much an alert came before the beginning of the trigger; below 0 where it came after. */
    private record Lead(int turns, double seconds) {}

    Map<String, Number> all() {
        Map<String, Number> figures = new LinkedHashMap<>();
        List<Lead> before = leads(alarm -> true, true);
        figures.put(
                "alertedBeforeTrigger",
                share(before.size(), of(Outcome.ESCALATED).size()));
        figures.put("meanLeadTurns", meanTurns(before));
        figures.put("meanLeadSeconds", meanSeconds(before));
        for (Kind kind : Kind.values()) {
            // A forecast or a warning is worth something before the trigger only; the trigger is heard when it is said.
            List<Lead> leads = leads(alarm -> alarm.kind() == kind, kind != Kind.TRIGGER);
            String name = "alertedBy." + kind.name().toLowerCase(Locale.ROOT);
            figures.put(name, share(leads.size(), of(Outcome.ESCALATED).size()));
            figures.put(name + ".leadTurns", meanTurns(leads));
            figures.put(name + ".leadSeconds", meanSeconds(leads));
        }
        figures.put("alertedPer100Calm", 100 * alerted(Outcome.CALM));
        figures.put("alertedPer100Recovered", 100 * alerted(Outcome.RECOVERED));
        return figures;
    }

    /** The lead of the first alert of some kind in each escalated call that has one. */
    private List<Lead> leads(Predicate<Alarm> which, boolean before) {
        List<Lead> leads = new ArrayList<>();
        for (ScriptRun run : of(Outcome.ESCALATED)) {
            Integer trigger = run.call().triggerTurn();
            if (trigger != null) {
                Optional<Alarm> first = run.alarms().stream().filter(which).findFirst();
                first.filter(alarm -> !before || alarm.turn() < trigger)
                        .ifPresent(alarm -> leads.add(lead(run.call(), alarm, trigger)));
            }
        }
        return leads;
    }

    private static Lead lead(ScriptedCall call, Alarm alarm, int trigger) {
        int from = Math.min(alarm.turn(), trigger);
        int to = Math.max(alarm.turn(), trigger);
        int turns = 0;
        for (int i = from + 1; i <= Math.min(to, call.turns().size() - 1); i++) {
            turns += call.turns().get(i).party() == Party.CUSTOMER ? 1 : 0;
        }
        var begins = call.turns().get(trigger).span().start();
        return new Lead(
                alarm.turn() <= trigger ? turns : -turns,
                begins.minus(alarm.at()).toMillis() / 1000.0);
    }

    private static double meanTurns(List<Lead> leads) {
        return leads.stream().mapToInt(Lead::turns).average().orElse(0);
    }

    private static double meanSeconds(List<Lead> leads) {
        return leads.stream().mapToDouble(Lead::seconds).average().orElse(0);
    }

    private double alerted(Outcome outcome) {
        var calls = of(outcome);
        return share(calls.stream().filter(run -> !run.alarms().isEmpty()).count(), calls.size());
    }

    private List<ScriptRun> of(Outcome outcome) {
        return runs.stream().filter(run -> run.call().outcome() == outcome).toList();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
