package dev.becalm.cli;

import dev.becalm.config.MonitorConfig;
import dev.becalm.evaluation.LiveNode;
import dev.becalm.web.ExtraRoutes;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The product with its shipped settings on a free port, with a journal that is thrown away. */
final class ScratchNode implements LiveNode {
    private final MonitorNode node;
    private final Path folder;

    private ScratchNode(MonitorNode node, Path folder) {
        this.node = node;
        this.folder = folder;
    }

    static LiveNode start() {
        try {
            var folder = Files.createTempDirectory("becalm-measuring");
            var settings =
                    MonitorConfig.read(Path.of("config/becalm.yaml"), false).aside(folder.resolve("journal.db"));
            return new ScratchNode(MonitorNode.start(settings, started -> ExtraRoutes.NONE), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Vertx vertx() {
        return node.vertx();
    }

    @Override
    public int port() {
        return node.port();
    }

    @Override
    public void close() {
        node.close();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
