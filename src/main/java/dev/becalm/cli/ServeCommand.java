package dev.becalm.cli;

import dev.becalm.web.ExtraRoutes;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes calls until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Take calls: doors, screens, API, metrics.")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Option(names = "--port", description = "Main port instead of the configured one; 0 for any free port.")
    private @Nullable Integer port;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var settings = config.read();
        var node = MonitorNode.start(port == null ? settings : settings.onPort(port), started -> ExtraRoutes.NONE);
        Output.line(spec, "Becalm is ready: http://127.0.0.1:" + node.port() + "/");
        node.warmUp();
        stopWithTheProcess(node);
        new CountDownLatch(1).await();
        return 0;
    }

    static void stopWithTheProcess(MonitorNode node) {
        Runtime.getRuntime().addShutdownHook(new Thread(node::close, "becalm-stop"));
    }
}
