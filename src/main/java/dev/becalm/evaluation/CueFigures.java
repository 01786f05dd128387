package dev.becalm.evaluation;

import dev.becalm.call.SignalId.Effect;
import dev.becalm.cue.Cue;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** How often cues come, and whether the calls that need one get one at the right moment. */
final class CueFigures {
    private static final int HOT = 2;
    private static final Set<Effect> TROUBLE =
            EnumSet.of(Effect.ESCALATION, Effect.DEFLECTION, Effect.BREACH, Effect.HEAT, Effect.RISK);
    private static final Duration WINDOW = Duration.ofSeconds(20);

    private final List<ScriptRun> runs;

    CueFigures(List<ScriptRun> runs) {
        this.runs = runs;
    }

    Map<String, Number> all() {
        List<ScriptRun> troubled = runs.stream()
                .filter(run -> run.call().outcome() != ScriptedCall.Outcome.CALM)
                .toList();
        long helped = troubled.stream().filter(CueFigures::helps).count();
        int cues = runs.stream().mapToInt(run -> run.cues().size()).sum();
        double spans = runs.stream().mapToDouble(CueFigures::spans).sum();
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("callsWithUsefulCue", troubled.isEmpty() ? 1.0 : (double) helped / troubled.size());
        figures.put("cuesPer20s", spans == 0 ? 0.0 : cues / spans);
        figures.put("cuesWithin20s", cues == 0 ? 0.0 : (double) tooSoon(cue -> true) / cues);
        figures.put("cuesWithin20s.ordinary", cues == 0 ? 0.0 : (double) tooSoon(cue -> !cue.critical()) / cues);
        return figures;
    }

    /** A cue is useful where the turn is labelled as hot, as a threat, or as a slip of the agent. */
    private static boolean helps(ScriptRun run) {
        return run.cues().stream()
                .filter(cue -> cue.turn() < run.call().turns().size())
                .anyMatch(cue -> troubled(run.call().turns().get(cue.turn())));
    }

    private static boolean troubled(ScriptedCall.Turn turn) {
        Integer heat = turn.heat();
        return (heat != null && heat >= HOT) || turn.signals().stream().anyMatch(id -> TROUBLE.contains(id.effect()));
    }

    /** Cues that came within 20 s of the one before. */
    private long tooSoon(Predicate<Cue> which) {
        long soon = 0;
        for (ScriptRun run : runs) {
            for (int i = 1; i < run.cues().size(); i++) {
                Duration gap =
                        run.cues().get(i).at().minus(run.cues().get(i - 1).at());
                boolean counts = gap.compareTo(WINDOW) < 0
                        && which.test(run.cues().get(i).cue());
                soon += counts ? 1 : 0;
            }
        }
        return soon;
    }

    /** How many times 20 s a call took. */
    private static double spans(ScriptRun run) {
        var turns = run.call().turns();
        return turns.isEmpty()
                ? 0
                : (double) turns.get(turns.size() - 1).span().end().toMillis() / WINDOW.toMillis();
    }
}
