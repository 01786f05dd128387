package dev.becalm.metrics;

import dev.becalm.call.Party;
import dev.becalm.call.Tier;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/** Every meter of the product: name, unit, description. Never a call id, an agent or a word as a tag. */
public final class MonitorMetrics {
    private static final double[] PERCENTILES = {0.5, 0.95, 0.99};

    private final MeterRegistry registry;

    public MonitorMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Registers the gauges that read live state. */
    public void watch(Supplier<Number> activeCalls, Supplier<Number> journalBacklog, Supplier<Number> subscribers) {
        gauge("becalm.calls.active", "Calls being monitored now", activeCalls);
        gauge("becalm.journal.backlog", "Events waiting to be written to the journal", journalBacklog);
        gauge("becalm.push.subscribers", "Screens connected", subscribers);
    }

    private void gauge(String name, String description, Supplier<Number> value) {
        Gauge.builder(name, value)
                .description(description)
                .strongReference(true)
                .register(registry);
    }

    /** Time from the arrival of audio to the end of its recognition. */
    public void lag(Party party, Duration lag) {
        timer("becalm.lag", "Arrival of audio to the end of its recognition", "party", lower(party.name()))
                .record(lag);
    }

    /** Time that one stage of understanding took for one heard event. */
    public void stage(String stage, Duration took) {
        timer("becalm.stage", "Work of one stage of understanding for one heard event", "stage", stage)
                .record(took);
    }

    /** Time from the end of a call until its report could be read. */
    public void reportReady(Duration took) {
        Timer.builder("becalm.report.ready")
                .description("End of a call to its report being ready")
                .publishPercentiles(PERCENTILES)
                .register(registry)
                .record(took);
    }

    private Timer timer(String name, String description, String tag, String value) {
        return Timer.builder(name)
                .description(description)
                .tag(tag, value)
                .publishPercentiles(PERCENTILES)
                .register(registry);
    }

    public void callStarted(String door) {
        count("becalm.calls.started", "Calls taken in", "door", door);
    }

    public void callEnded(String reason) {
        count("becalm.calls.ended", "Calls that ended", "reason", lower(reason));
    }

    public void callRefused(String reason) {
        count("becalm.calls.refused", "Connections that were not admitted", "reason", lower(reason));
    }

    public void inputRefused(String door, String reason) {
        Counter.builder("becalm.input.refused")
                .description("Messages or frames a door could not accept")
                .tag("door", door)
                .tag("reason", reason)
                .register(registry)
                .increment();
    }

    public void cueShown(String act) {
        count("becalm.cues", "Cues shown to agents", "act", lower(act));
    }

    public void alertRaised(Tier tier) {
        count("becalm.alerts", "Alerts raised for supervisors", "tier", lower(tier.name()));
    }

    public void gap(String reason) {
        count("becalm.audio.gaps", "Stretches of audio that are missing", "reason", lower(reason));
    }

    public void stageFailed(String stage) {
        count("becalm.stage.failures", "Heard events a stage could not work on", "stage", stage);
    }

    public void slowSubscriber() {
        Counter.builder("becalm.push.slow")
                .description("Screens disconnected because they could not keep up")
                .register(registry)
                .increment();
    }

    private void count(String name, String description, String tag, String value) {
        Counter.builder(name)
                .description(description)
                .tag(tag, value)
                .register(registry)
                .increment();
    }

    private static String lower(String value) {
        return value.toLowerCase(Locale.ROOT);
    }
}
