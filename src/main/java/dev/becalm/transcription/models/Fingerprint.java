package dev.becalm.transcription.models;

import com.google.common.hash.Funnels;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** SHA-256 of files and texts, by which one tells whether anything has changed. */
final class Fingerprint {
    private final Hasher hasher = Hashing.sha256().newHasher();

    Fingerprint file(Path file) throws IOException {
        Files.copy(file, Funnels.asOutputStream(hasher));
        return this;
    }

    Fingerprint lines(List<String> lines) {
        lines.forEach(line -> hasher.putString(line + "\n", StandardCharsets.UTF_8));
        return this;
    }

    /** 64 hexadecimal digits. */
    String hex() {
        return hasher.hash().toString();
    }
}
