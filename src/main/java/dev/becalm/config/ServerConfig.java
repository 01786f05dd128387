package dev.becalm.config;

import java.time.Duration;

/**
 * Where the product listens.
 *
 * @param host a loopback address: until people can sign in, nothing else is allowed
 * @param port screens, API and doors; 0 for any free port
 * @param voskPort the port of the vosk-server protocol; 0 for any free port, -1 for none
 * @param drainLimit how long calls may take to end when the server stops
 */
public record ServerConfig(String host, int port, int voskPort, Duration drainLimit) {
    public static final ServerConfig DEFAULT = new ServerConfig("127.0.0.1", 8080, 2700, Duration.ofSeconds(10));

    public ServerConfig {
        if (port < 0 || port > 65_535 || voskPort < -1 || voskPort > 65_535) {
            throw new IllegalArgumentException("ports are 0 to 65535: " + port + ", " + voskPort);
        }
    }
}
