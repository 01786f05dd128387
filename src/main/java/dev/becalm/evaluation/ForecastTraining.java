package dev.becalm.evaluation;

import dev.becalm.call.CallInfo;
import dev.becalm.call.SignalId;
import dev.becalm.config.BoundaryFile;
import dev.becalm.config.SignalRuleFiles;
import dev.becalm.dialogue.Boundary;
import dev.becalm.dialogue.DialogueConfig;
import dev.becalm.dialogue.DialogueStage;
import dev.becalm.evaluation.DemandTally.Step;
import dev.becalm.language.LabelledCall;
import dev.becalm.language.LanguageStage;
import dev.becalm.language.SignalLearner;
import dev.becalm.language.Understanding;
import dev.becalm.language.rule.SignalRules;
import dev.becalm.pipeline.CallPipeline;
import dev.becalm.pipeline.RuleBook;
import dev.becalm.risk.ForecastLearner;
import dev.becalm.risk.ForecastLearner.Lesson;
import dev.becalm.risk.ForecastMade;
import dev.becalm.risk.ForecastWeights;
import dev.becalm.risk.NextDemand;
import dev.becalm.risk.RiskConfig;
import dev.becalm.risk.RiskStage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Learns the forecast from complete labelled calls. The signals of each call are read by a model that has not seen that
 * call, or the forecast would trust signals more than it may; each call is read as written and once more as a recogniser
 * might hear it.
 */
final class ForecastTraining {
    private static final int FOLDS = 4;

    private final List<SignalRules> rules;
    private final Boundary boundary;

    ForecastTraining(Path rules) {
        this.rules = SignalRuleFiles.readAll(rules);
        this.boundary = BoundaryFile.read(rules.resolve("boundary.yaml"));
    }

    /**
     * What calls teach.
     *
     * @param written lessons of the words as written
     * @param heard lessons of the words as a recogniser might hear them
     * @param steps what was demanded after which situation, as written
     */
    private record Taught(List<Lesson> written, List<Lesson> heard, List<Step> steps) {
        static Taught nothing() {
            return new Taught(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        void add(Taught more) {
            written.addAll(more.written);
            heard.addAll(more.heard);
            steps.addAll(more.steps);
        }

        ForecastWeights triggers() {
            List<Lesson> both = new ArrayList<>(written);
            both.addAll(heard);
            return new ForecastLearner(ForecastWeights.prior()).learn(both);
        }

        ForecastWeights demands() {
            var tally = new DemandTally();
            steps.forEach(tally::add);
            return tally.learned();
        }
    }

    /** How good the forecasts are on calls left out. */
    private static final class Check {
        private final Reliability written = new Reliability();
        private final Reliability heard = new Reliability();
        private final Reliability demands = new Reliability();

        void read(Taught left, Taught others) {
            ForecastWeights weights = others.triggers();
            left.written().forEach(lesson -> written.add(weights.probability(lesson.features()), lesson.came()));
            left.heard().forEach(lesson -> heard.add(weights.probability(lesson.features()), lesson.came()));
            ForecastWeights next = others.demands();
            left.steps()
                    .forEach(step -> NextDemand.after(step.situation(), next)
                            .ifPresent(demand -> demands.add(
                                    demand.probability(), step.demanded().contains(demand.demand()))));
        }

        List<String> lines() {
            List<String> lines = new ArrayList<>();
            lines.add("Forecast of a trigger of the first tier within " + ForecastMade.HORIZON
                    + " customer turns. Words as written:");
            lines.addAll(written.lines());
            lines.add("Words as a recogniser might hear them:");
            lines.addAll(heard.lines());
            lines.add("Forecast of the next demand:");
            lines.addAll(demands.lines());
            return lines;
        }
    }

    /** The lines of the weights file, with how good the forecast is on calls left out. */
    List<String> learn(List<Path> data) {
        List<ScriptedCall> complete = new ArrayList<>();
        data.forEach(path -> complete.addAll(ScriptedCalls.complete(path)));
        List<ScriptedCall> calls = NoisyHearing.hear(complete);
        List<LabelledCall> labelled = new ArrayList<>();
        data.forEach(path -> labelled.addAll(LabelledCalls.read(path)));
        List<Taught> folds = IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> taught(calls, labelled, fold))
                .toList();
        var check = new Check();
        for (int fold = 0; fold < FOLDS; fold++) {
            check.read(folds.get(fold), allBut(fold, folds));
        }
        Taught all = allBut(FOLDS, folds);
        List<String> lines = new ArrayList<>();
        check.lines().forEach(line -> lines.add("# " + line));
        lines.addAll(all.triggers().lines());
        lines.addAll(all.demands().lines());
        return lines;
    }

    private static Taught allBut(int left, List<Taught> folds) {
        Taught all = Taught.nothing();
        for (int fold = 0; fold < folds.size(); fold++) {
            if (fold != left) {
                all.add(folds.get(fold));
            }
        }
        return all;
    }

    private Taught taught(List<ScriptedCall> calls, List<LabelledCall> labelled, int fold) {
        Taught taught = Taught.nothing();
        for (SignalRules each : rules) {
            List<ScriptedCall> some = calls.stream()
                    .filter(call -> call.language() == each.language())
                    .toList();
            List<ScriptedCall> left = new ArrayList<>();
            for (int i = fold; i < some.size(); i += FOLDS) {
                left.add(some.get(i));
            }
            Understanding reader = readerWithout(left, each, labelled);
            left.forEach(call -> taught.add(play(call, reader)));
        }
        return taught;
    }

    private static Understanding readerWithout(List<ScriptedCall> left, SignalRules each, List<LabelledCall> labelled) {
        Set<String> ids = new HashSet<>();
        left.forEach(call -> ids.add(call.id()));
        List<LabelledCall> seen = new ArrayList<>(labelled);
        seen.removeIf(call -> call.language() != each.language() || ids.contains(call.id()));
        var model = new SignalLearner(each, Training.SIGNALS).learn(seen);
        return Understanding.of(List.of(each), Map.of(each.language(), model));
    }

    private Taught play(ScriptedCall call, Understanding reader) {
        var written = new FeatureLog();
        new ScriptRun(call, new Rules(reader, boundary, written)).play(false);
        var heard = new FeatureLog();
        new ScriptRun(call, new Rules(reader, boundary, heard)).play(true);
        List<Set<SignalId>> said = written.byUtterance().keySet().stream()
                .map(turn -> call.turns().get(turn - 1).signals())
                .toList();
        return new Taught(lessons(call, written), lessons(call, heard), DemandTally.steps(said, written.motives()));
    }

    private static List<Lesson> lessons(ScriptedCall call, FeatureLog log) {
        List<Integer> turns = new ArrayList<>(log.byUtterance().keySet());
        int trigger = call.triggerTurn() == null ? Integer.MAX_VALUE : call.triggerTurn() + 1;
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < turns.size() && turns.get(i) < trigger; i++) {
            List<Integer> next = turns.subList(i + 1, Math.min(turns.size(), i + 1 + ForecastMade.HORIZON));
            lessons.add(new Lesson(log.byUtterance().getOrDefault(turns.get(i), Map.of()), next.contains(trigger)));
        }
        return lessons;
    }

    /** Understanding up to the risk, with a log behind it. */
    private record Rules(Understanding reader, Boundary boundary, FeatureLog log) implements RuleBook {
        @Override
        public CallPipeline pipelineFor(CallInfo info) {
            return new CallPipeline(List.of(
                    LanguageStage.create(reader),
                    new DialogueStage(DialogueConfig.DEFAULT, boundary),
                    new RiskStage(RiskConfig.DEFAULT),
                    log));
        }

        @Override
        public String fingerprint() {
            return "training";
        }
    }
}
