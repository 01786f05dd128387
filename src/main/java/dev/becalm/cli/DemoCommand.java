package dev.becalm.cli;

import dev.becalm.web.DemoApi;
import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the product and plays four calls into it as soon as somebody looks. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Start, open the demo page, and play four calls through the real doors.")
final class DemoCommand implements Callable<Integer> {
    private static final long LOOK_EVERY_MILLIS = 500;

    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Option(names = "--port", description = "Main port instead of the configured one; 0 for any free port.")
    private @Nullable Integer port;

    @Option(names = "--now", description = "Play at once instead of waiting until a screen is open.")
    private boolean now;

    @Option(names = "--no-browser", description = "Do not open a browser.")
    private boolean noBrowser;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var settings = config.read();
        var calls = new AtomicReference<@Nullable DemoCalls>();
        var node = MonitorNode.start(port == null ? settings : settings.onPort(port), started -> {
            var demo = new DemoCalls(started, 1);
            calls.set(demo);
            return new DemoApi(DemoCalls.ALL, demo::play);
        });
        node.warmUp();
        ServeCommand.stopWithTheProcess(node);
        String page = "http://127.0.0.1:" + node.port() + "/demo";
        Output.line(spec, "Becalm is ready: " + page);
        DemoCalls demo = calls.get();
        if (demo != null) {
            playWhenWatched(node, demo);
        }
        if (!noBrowser) {
            open(page);
        }
        new CountDownLatch(1).await();
        return 0;
    }

    private void playWhenWatched(MonitorNode node, DemoCalls demo) {
        if (now) {
            demo.playAll();
            return;
        }
        Output.line(spec, "The calls begin when the page is open. Stop with Ctrl-C.");
        node.vertx().setPeriodic(LOOK_EVERY_MILLIS, timer -> {
            if (node.screens() > 0) {
                node.vertx().cancelTimer(timer);
                demo.playAll();
            }
        });
    }

    private void open(String page) {
        if (GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()) {
            return;
        }
        try {
            Desktop.getDesktop().browse(URI.create(page));
        } catch (IOException | UnsupportedOperationException e) {
            Output.line(spec, "No browser could be opened; open the page yourself.");
        }
    }
}
