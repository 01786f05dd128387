package dev.becalm.evaluation;

import com.google.common.base.Suppliers;
import dev.becalm.config.MonitorConfig;
import dev.becalm.config.RulesOnDisk;
import dev.becalm.config.ToneModelFile;
import dev.becalm.language.corenlp.CoreNlpSentiment;
import dev.becalm.metrics.MonitorMetrics;
import dev.becalm.pipeline.RuleBook;
import dev.becalm.tone.ToneModel;
import dev.becalm.transcription.ModelMissing;
import dev.becalm.transcription.models.ModelStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** The suites that the evaluate command knows, in the order of its help text. */
public final class EvaluationSuites {
    private EvaluationSuites() {}

    /** @param nodes starts a node with the shipped settings for what is measured on the running product */
    public static List<EvaluationSuite> all(Supplier<LiveNode> nodes) {
        Supplier<RuleBook> rules = Suppliers.memoize(EvaluationSuites::shippedRules);
        var models = new ModelStore(Path.of("models"));
        Supplier<Judges> judges = Suppliers.memoize(() -> new Judges(Path.of("models")));
        Supplier<CoreNlpSentiment> coreNlp = Suppliers.memoize(() -> CoreNlpSentiment.load("models/corenlp"));
        return List.of(
                new CallsSuite(models, new CallAlerts(rules)),
                new PromptsSuite(models),
                new ScriptsSuite(rules),
                new SatisfactionSuite(judges),
                new SentimentSuite(judges, coreNlp),
                new OutcomeSuite(judges),
                new LatencySuite(nodes),
                new ToneSuite(EvaluationSuites::shippedVoices, rules));
    }

    private static ToneModel shippedVoices() {
        var models = Path.of("models");
        return ToneModelFile.read(models)
                .orElseThrow(() -> new ModelMissing("the tone model is missing: " + ToneModelFile.in(models)));
    }

    private static RuleBook shippedRules() {
        var settings = MonitorConfig.read(Path.of("config/becalm.yaml"), false);
        return RulesOnDisk.read(settings, new MonitorMetrics(new SimpleMeterRegistry()));
    }
}
