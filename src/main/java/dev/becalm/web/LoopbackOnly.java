package dev.becalm.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Until people can sign in, nothing but this machine may connect. */
public final class LoopbackOnly {
    private LoopbackOnly() {}

    /**
     * Lets loopback addresses pass.
     *
     * @throws IllegalArgumentException naming the address and what is allowed
     */
    public static String check(String host) {
        try {
            if (!InetAddress.getByName(host).isLoopbackAddress()) {
                throw new IllegalArgumentException(
                        "server.host must be a loopback address (127.0.0.1, localhost or ::1)"
                                + " as long as there is no sign-in: " + host);
            }
            return host;
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("server.host is not known: " + host, e);
        }
    }
}
