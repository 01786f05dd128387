package dev.becalm.evaluation;

import dev.becalm.call.CallInfo;
import dev.becalm.config.BoundaryFile;
import dev.becalm.config.SignalRuleFiles;
import dev.becalm.dialogue.Boundary;
import dev.becalm.dialogue.DialogueConfig;
import dev.becalm.dialogue.DialogueStage;
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
 * call, or the forecast would trust signals more than it may.
 */
final class ForecastTraining {
    private static final int FOLDS = 4;

    private final List<SignalRules> rules;
    private final Boundary boundary;

    ForecastTraining(Path rules) {
        this.rules = SignalRuleFiles.readAll(rules);
        this.boundary = BoundaryFile.read(rules.resolve("boundary.yaml"));
    }

    /** The lines of the weights file, with how good the forecast is on calls left out. */
    List<String> learn(List<Path> data) {
        List<ScriptedCall> calls = new ArrayList<>();
        data.forEach(path -> calls.addAll(ScriptedCalls.complete(path)));
        List<LabelledCall> labelled = new ArrayList<>();
        data.forEach(path -> labelled.addAll(LabelledCalls.read(path)));
        List<List<Lesson>> folds = IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> lessons(calls, labelled, fold))
                .toList();
        var learner = new ForecastLearner(ForecastWeights.prior());
        var check = new Reliability();
        for (int fold = 0; fold < FOLDS; fold++) {
            ForecastWeights weights = learner.learn(allBut(fold, folds));
            folds.get(fold).forEach(lesson -> check.add(weights.probability(lesson.features()), lesson.came()));
        }
        List<String> lines = new ArrayList<>();
        lines.add("# Forecast of a trigger of the first tier within " + ForecastMade.HORIZON + " customer turns.");
        check.lines().forEach(line -> lines.add("# " + line));
        lines.addAll(learner.learn(allBut(-1, folds)).lines());
        return lines;
    }

    private static List<Lesson> allBut(int left, List<List<Lesson>> folds) {
        List<Lesson> lessons = new ArrayList<>();
        for (int fold = 0; fold < folds.size(); fold++) {
            if (fold != left) {
                lessons.addAll(folds.get(fold));
            }
        }
        return lessons;
    }

    private List<Lesson> lessons(List<ScriptedCall> calls, List<LabelledCall> labelled, int fold) {
        List<Lesson> lessons = new ArrayList<>();
        for (SignalRules each : rules) {
            List<ScriptedCall> some = calls.stream()
                    .filter(call -> call.language() == each.language())
                    .toList();
            List<ScriptedCall> left = new ArrayList<>();
            for (int i = fold; i < some.size(); i += FOLDS) {
                left.add(some.get(i));
            }
            Understanding reader = readerWithout(left, each, labelled);
            left.forEach(call -> lessons.addAll(play(call, reader)));
        }
        return lessons;
    }

    private static Understanding readerWithout(List<ScriptedCall> left, SignalRules each, List<LabelledCall> labelled) {
        Set<String> ids = new HashSet<>();
        left.forEach(call -> ids.add(call.id()));
        List<LabelledCall> seen = new ArrayList<>(labelled);
        seen.removeIf(call -> call.language() != each.language() || ids.contains(call.id()));
        var model = new SignalLearner(each, Training.SIGNALS).learn(seen);
        return Understanding.of(List.of(each), Map.of(each.language(), model));
    }

    private List<Lesson> play(ScriptedCall call, Understanding reader) {
        var log = new FeatureLog();
        new ScriptRun(call, new Rules(reader, boundary, log)).play(false);
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
