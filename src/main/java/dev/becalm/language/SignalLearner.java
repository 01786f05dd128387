package dev.becalm.language;

import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.language.learned.Example;
import dev.becalm.language.learned.LinearModel;
import dev.becalm.language.learned.LinearTrainer;
import dev.becalm.language.rule.SignalMatcher;
import dev.becalm.language.rule.SignalRules;
import dev.becalm.language.talk.Talk;
import dev.becalm.language.talk.Turn;
import dev.becalm.language.text.NormalText;
import dev.becalm.language.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Learns signals, heat and sentiment of turns from labelled calls of one language. */
public final class SignalLearner {
    private static final double CALL_WEIGHT = 1;
    private static final double NOISY_WEIGHT = 0.5;
    private static final int TURN_MILLIS = 4000;

    private final TurnAnalyzer analyzer;
    private final LinearTrainer trainer;

    public SignalLearner(SignalRules rules, LinearTrainer.Settings settings) {
        analyzer = new TurnAnalyzer(new SignalMatcher(rules));
        trainer = new LinearTrainer(settings);
    }

    public LinearModel learn(List<LabelledCall> calls) {
        return trainer.train(examples(calls), Moods.all());
    }

    /** The same, with what models that had not seen a turn's call thought of it. */
    public LinearTrainer.Learned learnAndCheck(List<LabelledCall> calls) {
        return trainer.learn(examples(calls), Moods.all());
    }

    /** The turns as rows of features, each as said and as a recogniser might hear it. */
    public List<Example> examples(List<LabelledCall> calls) {
        List<Example> examples = new ArrayList<>();
        RecogniserNoise noise = RecogniserNoise.of(calls);
        for (LabelledCall call : calls) {
            add(call, CALL_WEIGHT, examples);
        }
        for (LabelledCall call : calls) {
            add(noise.over(call), NOISY_WEIGHT, examples);
        }
        return examples;
    }

    private void add(LabelledCall call, double weight, List<Example> examples) {
        Talk talk = new Talk();
        int number = 0;
        for (LabelledTurn labelled : call.turns()) {
            number++;
            NormalText text = Normalizer.normalize(call.language(), labelled.text());
            Span span = Span.ofMillis((long) number * TURN_MILLIS, (long) number * TURN_MILLIS + TURN_MILLIS / 2);
            Party party = labelled.party();
            if (labelled.lesson()) {
                var features = analyzer.analyze(party, span, text, talk).features();
                examples.add(new Example(
                        call.id(),
                        features,
                        Moods.of(labelled),
                        Moods.able(party),
                        weight,
                        call.turns().size() > 2));
            }
            talk.add(new Turn(party, span, text, labelled.signals(), labelled.heat()));
        }
    }
}
