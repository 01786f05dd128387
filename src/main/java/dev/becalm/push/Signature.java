package dev.becalm.push;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/** What proves to another system that a request comes from here. */
public final class Signature {
    private Signature() {}

    /** HMAC-SHA256 of the text in UTF-8 (RFC 2104), 64 hexadecimal digits. */
    public static String of(String text, String secret) {
        return Hashing.hmacSha256(secret.getBytes(StandardCharsets.UTF_8))
                .hashString(text, StandardCharsets.UTF_8)
                .toString();
    }
}
