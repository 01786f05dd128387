package dev.becalm.config;

import dev.becalm.call.CallInfo;
import dev.becalm.cue.Playbook;
import dev.becalm.metrics.MonitorMetrics;
import dev.becalm.pipeline.CallPipeline;
import dev.becalm.pipeline.RuleBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules that calls begin with, read anew when a file of rules has changed. A broken file is refused by file and line,
 * and the old rules stay; a call keeps the rules that it began with.
 */
public final class RulesInForce implements RuleBook {
    private static final Logger LOG = LoggerFactory.getLogger(RulesInForce.class);

    private final MonitorConfig config;
    private final MonitorMetrics metrics;
    private volatile RulesOnDisk rules;
    private Map<String, Long> seen;

    private RulesInForce(MonitorConfig config, MonitorMetrics metrics) {
        this.config = config;
        this.metrics = metrics;
        this.seen = changes(config.storage().rules());
        this.rules = RulesOnDisk.read(config, metrics);
    }

    /**
     * Reads the files.
     *
     * @throws ConfigProblem naming file, line and key of the first thing that is wrong
     */
    public static RulesInForce read(MonitorConfig config, MonitorMetrics metrics) {
        return new RulesInForce(config, metrics);
    }

    /** Reads the files again if one has changed since; to be called now and then, off the event loop. */
    public synchronized void refresh() {
        Map<String, Long> now = changes(config.storage().rules());
        if (now.equals(seen)) {
            return;
        }
        seen = now;
        try {
            rules = RulesOnDisk.read(config, metrics);
            LOG.info("rules changed fingerprint={}", rules.fingerprint());
        } catch (ConfigProblem problem) {
            LOG.warn("changed rules are refused, the old ones stay: {}", problem.getMessage());
        }
    }

    @Override
    public CallPipeline pipelineFor(CallInfo info) {
        return rules.pipelineFor(info);
    }

    /** What the agent is advised, for the report. */
    public Playbook playbook() {
        return rules.playbook();
    }

    @Override
    public String fingerprint() {
        return rules.fingerprint();
    }

    private static Map<String, Long> changes(Path folder) {
        try (var files = Files.list(folder)) {
            Map<String, Long> changes = new TreeMap<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                changes.put(file.toString(), Files.getLastModifiedTime(file).toMillis() * 31 + Files.size(file));
            }
            return changes;
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of rules cannot be read: " + folder, e);
        }
    }
}
