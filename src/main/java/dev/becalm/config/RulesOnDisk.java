package dev.becalm.config;

import dev.becalm.alert.AlertStage;
import dev.becalm.call.CallInfo;
import dev.becalm.cue.CueStage;
import dev.becalm.cue.Playbook;
import dev.becalm.dialogue.Boundary;
import dev.becalm.dialogue.DialogueStage;
import dev.becalm.language.LanguageStage;
import dev.becalm.language.Understanding;
import dev.becalm.metrics.MonitorMetrics;
import dev.becalm.pipeline.CallPipeline;
import dev.becalm.pipeline.RuleBook;
import dev.becalm.risk.ForecastWeights;
import dev.becalm.risk.RiskStage;
import dev.becalm.tone.VoiceStage;
import java.nio.file.Path;

/** The rule book as the files of a folder say it: signals, playbook, boundary, and the settings of each stage. */
public final class RulesOnDisk implements RuleBook {
    private final MonitorConfig config;
    private final MonitorMetrics metrics;
    private final Understanding understanding;
    private final ForecastWeights forecast;
    private final Playbook playbook;
    private final Boundary boundary;
    private final String fingerprint;

    private RulesOnDisk(MonitorConfig config, MonitorMetrics metrics) {
        Path folder = config.storage().rules();
        this.config = config;
        this.metrics = metrics;
        this.understanding = Understanding.of(
                SignalRuleFiles.readAll(folder, config.storage().models()),
                WeightFiles.lessons(config.storage().models()));
        this.forecast = WeightFiles.forecast(config.storage().models());
        this.playbook = PlaybookFile.read(folder);
        this.boundary = BoundaryFile.read(folder.resolve("boundary.yaml"));
        this.fingerprint = Fingerprint.of(
                config.understanding(), folder, config.storage().models().resolve("weights"));
    }

    /**
     * Reads the files.
     *
     * @throws ConfigProblem naming file, line and key of the first thing that is wrong
     */
    public static RulesOnDisk read(MonitorConfig config, MonitorMetrics metrics) {
        return new RulesOnDisk(config, metrics);
    }

    @Override
    public CallPipeline pipelineFor(CallInfo info) {
        var settings = config.understanding();
        return CallPipeline.watched(metrics)
                .then("tone", new VoiceStage(settings.tone()))
                .then("language", LanguageStage.create(understanding))
                .then("dialogue", new DialogueStage(settings.dialogue(), boundary))
                .then("risk", new RiskStage(settings.risk(), forecast))
                .then("cue", new CueStage(settings.cue(), playbook))
                .then("alert", new AlertStage(settings.alert(), playbook, boundary))
                .build();
    }

    /** What the agent is advised, for the report. */
    public Playbook playbook() {
        return playbook;
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }
}
