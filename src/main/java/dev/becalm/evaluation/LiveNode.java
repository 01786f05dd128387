package dev.becalm.evaluation;

import io.vertx.core.Vertx;

/** The whole product, running on a port of this machine for a suite to play calls into. */
public interface LiveNode extends AutoCloseable {
    Vertx vertx();

    /** The main port. */
    int port();

    @Override
    void close();
}
