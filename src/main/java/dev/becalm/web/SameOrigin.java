package dev.becalm.web;

import io.vertx.core.MultiMap;
import java.net.URI;
import java.net.URISyntaxException;

/** Keeps other sites' pages, open in the same browser, from talking to this server. */
final class SameOrigin {
    private SameOrigin() {}

    /** True where there is no Origin header (no browser), or it names the host that was asked. */
    static boolean holds(MultiMap headers) {
        String origin = headers.get("Origin");
        String host = headers.get("Host");
        if (origin == null) {
            return true;
        }
        try {
            return host != null && host.equalsIgnoreCase(new URI(origin).getAuthority());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
