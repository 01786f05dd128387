package dev.becalm.ingest;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;

/** The vosk-server protocol on a port of its own, where stock clients expect it: any path will do. */
public final class VoskDoor {
    public static final int USUAL_PORT = 2700;

    private VoskDoor() {}

    /**
     * Opens the port.
     *
     * @param port 0 for any that is free
     */
    public static Future<HttpServer> listen(Vertx vertx, Doors doors, String host, int port) {
        return vertx.createHttpServer(doors.prepare(new HttpServerOptions()))
                .webSocketHandler(doors::handleVosk)
                .listen(port, host);
    }
}
