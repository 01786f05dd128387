package dev.becalm.cli;

import com.google.common.base.Suppliers;
import dev.becalm.config.MonitorConfig;
import dev.becalm.config.RulesInForce;
import dev.becalm.config.SpeechModels;
import dev.becalm.config.ToneModelFile;
import dev.becalm.ingest.Doors;
import dev.becalm.ingest.VoskDoor;
import dev.becalm.metrics.MonitorMetrics;
import dev.becalm.pipeline.AfterCalls;
import dev.becalm.pipeline.CallRegistry;
import dev.becalm.pipeline.CallServices;
import dev.becalm.pipeline.CallWorkers;
import dev.becalm.pipeline.ReportDesk;
import dev.becalm.push.PushHub;
import dev.becalm.push.Webhook;
import dev.becalm.report.CallReport;
import dev.becalm.report.document.PdfPrinter;
import dev.becalm.store.CallJournal;
import dev.becalm.store.recording.Recordings;
import dev.becalm.tone.VoiceDesk;
import dev.becalm.web.AfterParts;
import dev.becalm.web.ExtraRoutes;
import dev.becalm.web.JoinHook;
import dev.becalm.web.LoopbackOnly;
import dev.becalm.web.WebParts;
import dev.becalm.web.WebServer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.net.BindException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The product, running: every part made once and put together. */
public final class MonitorNode implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MonitorNode.class);
    private static final Duration RULES_CHECKED_EVERY = Duration.ofSeconds(5);
    private static final Duration START_LIMIT = Duration.ofSeconds(30);

    private final MonitorConfig config;
    private final Vertx vertx;
    private final CallServices services;
    private final CallRegistry registry;
    private final PrometheusMeterRegistry meters;
    private final RulesInForce rules;
    private final ReportDesk reports;
    private final AfterCalls after;
    private final Supplier<PdfPrinter> printer = Suppliers.memoize(PdfPrinter::new);
    private int port;
    private int voskPort = -1;
    private IntSupplier screens = () -> 0;

    private MonitorNode(
            MonitorConfig config, CallServices services, RulesInForce rules, PrometheusMeterRegistry meters) {
        this.config = config;
        this.services = services;
        this.rules = rules;
        this.meters = meters;
        this.vertx = Vertx.vertx();
        this.registry = new CallRegistry(vertx, services, config.calls());
        this.reports = new ReportDesk(services.journal(), events -> CallReport.of(events, rules.playbook()));
        var parts = new AfterCalls.Parts(
                services.journal(), registry, services.clock(), services.recordings(), reports, services.metrics());
        this.after = new AfterCalls(parts, config.followUp());
    }

    /**
     * Starts everything and waits until calls can be taken.
     *
     * @param extra adds routes of its own to the main port once the node is there
     * @throws CannotStart when a port is taken or the journal cannot be opened
     */
    public static MonitorNode start(MonitorConfig config, Function<MonitorNode, ExtraRoutes> extra) {
        LoopbackOnly.check(config.server().host());
        var meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        var metrics = new MonitorMetrics(meters);
        var rules = RulesInForce.read(config, metrics);
        var workers = new CallWorkers(
                SpeechModels.load(config.storage().models(), config.storage().rules()),
                config.recognition().threadsHere());
        var voices = VoiceDesk.of(
                ToneModelFile.read(config.storage().models()),
                config.understanding().tone());
        var journal = CallJournal.open(config.storage().journal());
        var services = new CallServices(
                Clock.systemUTC(), workers, rules, voices, journal, metrics, new Recordings(config.recording()));
        var node = new MonitorNode(config, services, rules, meters);
        try {
            node.registry.recover();
            node.after.start();
            node.vertx.setPeriodic(RULES_CHECKED_EVERY.toMillis(), timer -> node.checkRules());
            node.open(extra);
            return node;
        } catch (CompletionException e) {
            node.close();
            throw new CannotStart(reason(config, e), e);
        }
    }

    private static String reason(MonitorConfig config, CompletionException failure) {
        String ports = config.server().port() + " or " + config.server().voskPort();
        return failure.getCause() instanceof BindException
                ? "port " + ports + " is in use; set server.port and server.voskPort, or --port"
                : String.valueOf(failure.getCause());
    }

    private void open(Function<MonitorNode, ExtraRoutes> extra) {
        var doors = new Doors(vertx, registry, config.doors());
        var hub = new PushHub(vertx, services.journal(), registry, services.metrics(), services.clock());
        after.onNotice(hub::followUp);
        after.onNotice(new Webhook(vertx, config.webhook())::tell);
        screens = hub::size;
        services.metrics().watch(registry::size, services.journal()::backlog, hub::size);
        var parts = new WebParts(
                doors,
                hub,
                registry,
                services.journal(),
                reports::find,
                new JoinHook(vertx, config.telephony(), services.clock()),
                meters,
                new AfterParts(
                        services.clock(),
                        config.followUp(),
                        config.reports(),
                        after::tell,
                        services.recordings(),
                        printer),
                extra.apply(this));
        String host = config.server().host();
        port = await(new WebServer(vertx, parts).listen(host, config.server().port()))
                .actualPort();
        if (config.server().voskPort() >= 0) {
            voskPort = await(VoskDoor.listen(vertx, doors, host, config.server().voskPort()))
                    .actualPort();
        }
    }

    /** Readies what the first report would otherwise wait for; off the event loop, and nobody waits for it. */
    public void warmUp() {
        vertx.<Void>executeBlocking(
                        () -> {
                            printer.get().warmUp();
                            return null;
                        },
                        false)
                .onFailure(failure -> LOG.error("the printer of reports cannot be readied", failure));
    }

    private void checkRules() {
        vertx.<Void>executeBlocking(() -> {
                    rules.refresh();
                    return null;
                })
                .onFailure(failure -> LOG.error("rules cannot be checked", failure));
    }

    private static HttpServer await(Future<HttpServer> opening) {
        return opening.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(START_LIMIT.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    public Vertx vertx() {
        return vertx;
    }

    /** The main port that is open. */
    public int port() {
        return port;
    }

    /** How many screens are connected. */
    public int screens() {
        return screens.getAsInt();
    }

    /** The port of the vosk-server protocol; -1 where it is not wanted. */
    public int voskPort() {
        return voskPort;
    }

    /** Ends the calls that go on, writes what is left, closes everything. */
    @Override
    public void close() {
        long millis = config.server().drainLimit().toMillis();
        await(registry.drain(), millis);
        services.workers().close();
        after.close();
        await(vertx.close(), millis);
        services.journal().close();
    }

    private static void await(Future<Void> closing, long millis) {
        closing.toCompletionStage()
                .toCompletableFuture()
                .completeOnTimeout(null, millis, TimeUnit.MILLISECONDS)
                .join();
    }
}
