package dev.becalm.transcription.texts;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/**
 * Makes text of bytes: by the mark at the beginning, else UTF-8, else what they look like, where that is plain. Bytes that
 * are no text are refused with their offset.
 */
final class TextDecoder {
    private static final int SURE = 50;
    private static final Set<String> LIKELY =
            Set.of("GB18030", "Big5", "windows-1252", "ISO-8859-1", "UTF-16LE", "UTF-16BE");

    private TextDecoder() {}

    static String decode(Path file, byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(file, bytes, 3);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return strict(file, bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return strict(file, bytes, 2, StandardCharsets.UTF_16BE);
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UnreadableText(file, "byte " + i + " is 0: this is no text");
            }
        }
        return utf8(file, bytes, 0);
    }

    private static String utf8(Path file, byte[] bytes, int from) {
        var out = CharBuffer.allocate(bytes.length);
        int bad = wrongAt(bytes, from, StandardCharsets.UTF_8, out);
        return bad < 0 ? out.flip().toString() : guessed(file, bytes, bad);
    }

    private static String guessed(Path file, byte[] bytes, int offset) {
        var guess = new CharsetDetector().setText(bytes).detect();
        if (guess == null || guess.getConfidence() < SURE || !LIKELY.contains(guess.getName())) {
            throw new UnreadableText(
                    file, "byte " + offset + " is not UTF-8, and no other encoding fits: save it as UTF-8");
        }
        return strict(file, bytes, 0, Charset.forName(guess.getName()));
    }

    private static String strict(Path file, byte[] bytes, int from, Charset charset) {
        var out = CharBuffer.allocate(bytes.length);
        int bad = wrongAt(bytes, from, charset, out);
        if (bad >= 0) {
            throw new UnreadableText(file, "byte " + bad + " is not " + charset + ", as the rest is: save it as UTF-8");
        }
        return out.flip().toString();
    }

    /** Where the bytes stop being of this encoding; below 0 where they never do. */
    private static int wrongAt(byte[] bytes, int from, Charset charset, CharBuffer out) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        return decoder.decode(in, out, true).isError() ? in.position() : -1;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
