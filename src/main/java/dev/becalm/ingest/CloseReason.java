package dev.becalm.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** The reason in a WebSocket close frame, which RFC 6455 section 5.5 limits to 123 bytes. */
final class CloseReason {
    private static final int LONGEST_BYTES = 123;

    private CloseReason() {}

    static String shortened(String reason) {
        CharBuffer text = CharBuffer.wrap(reason);
        StandardCharsets.UTF_8.newEncoder().encode(text, ByteBuffer.allocate(LONGEST_BYTES), true);
        return reason.substring(0, text.position());
    }
}
