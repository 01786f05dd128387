package dev.becalm.transcription.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A grammar of seven words in OpenFst's ngram type, made with Debian's OpenFst tools; {@code tiny.txt} is its print. */
final class TinyGrammar {
    private TinyGrammar() {}

    static byte[] bytes() {
        return resource("/grammar/tiny.fst");
    }

    static String print() {
        return new String(resource("/grammar/tiny.txt"), StandardCharsets.UTF_8);
    }

    static Grammar read() {
        return NgramFstReader.read(ByteBuffer.wrap(bytes()));
    }

    private static byte[] resource(String name) {
        try (var resource = TinyGrammar.class.getResourceAsStream(name)) {
            return java.util.Objects.requireNonNull(resource, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
