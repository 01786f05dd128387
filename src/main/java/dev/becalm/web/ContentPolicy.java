package dev.becalm.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The Content-Security-Policy of the screens: nothing is loaded from or sent to another host, and no script runs but our
 * own files and the one import map, which browsers accept only inline and which is therefore named by its hash. Styles
 * are files too; only attributes, which hold positions and widths, are written in place.
 */
public final class ContentPolicy {
    private static final String PAGE = "/web/agent.html";
    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    private ContentPolicy() {}

    public static String header() {
        return "default-src 'none'; script-src 'self' '" + importMapHash()
                + "'; style-src 'self'; style-src-attr 'unsafe-inline';"
                + " img-src 'self' data:; font-src 'self'; connect-src 'self'; media-src 'self' blob:;"
                + " base-uri 'none'; form-action 'self'; frame-ancestors 'self'; frame-src 'self'; worker-src 'self'";
    }

    /** Every page has the same import map; a test holds that. */
    private static String importMapHash() {
        var map = IMPORT_MAP.matcher(page());
        if (!map.find()) {
            throw new IllegalStateException(PAGE + " must have an import map");
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(map.group(1).getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String page() {
        try (var in = ContentPolicy.class.getResourceAsStream(PAGE)) {
            if (in == null) {
                throw new IllegalStateException("the screens must be on the class path: " + PAGE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
