package dev.becalm.transcription.models;

import dev.becalm.transcription.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** Brings one file of known size over HTTP and goes on where a broken connection left off, also in a later run. */
final class Download {
    private static final int FRUITLESS_ATTEMPTS = 3;
    private static final int PARTIAL_CONTENT = 206;
    private static final int OK = 200;
    private static final int BUFFER = 64 * 1024;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(20))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI from;
    private final long bytes;
    private final Progress progress;
    private final String task;

    Download(URI from, long bytes, String task, Progress progress) {
        this.from = from;
        this.bytes = bytes;
        this.task = task;
        this.progress = progress;
    }

    /** Fills the file up to the expected size. */
    void to(Path file) {
        int fruitless = 0;
        while (size(file) < bytes) {
            long before = size(file);
            String trouble = attempt(file);
            fruitless = size(file) > before ? 0 : fruitless + 1;
            if (fruitless == FRUITLESS_ATTEMPTS) {
                throw new ModelTrouble(from + " cannot be fetched: " + trouble + "; " + size(file) + " of " + bytes
                        + " bytes are here, and the same command goes on from there");
            }
        }
        progress.report(task, bytes, bytes);
    }

    /** One connection; says what ended it. */
    private String attempt(Path file) {
        var request = HttpRequest.newBuilder(from)
                .timeout(Duration.ofSeconds(60))
                .header("Range", "bytes=" + size(file) + "-")
                .build();
        try {
            var response = client.send(request, BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                return keep(response, body, file);
            }
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelTrouble("fetching " + from + " was interrupted", e);
        }
    }

    private String keep(HttpResponse<InputStream> response, InputStream body, Path file) throws IOException {
        boolean goesOn = response.statusCode() == PARTIAL_CONTENT;
        if (!goesOn && response.statusCode() != OK) {
            throw new ModelTrouble(from + " answers with HTTP status " + response.statusCode());
        }
        var mode = goesOn ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
        long done = goesOn ? size(file) : 0;
        try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, mode)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                done += read;
                if (done > bytes) {
                    throw new ModelTrouble(from + " sends more than the expected " + bytes + " bytes");
                }
                out.write(buffer, 0, read);
                progress.report(task, done, bytes);
            }
        }
        return "the connection ended early";
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new ModelTrouble(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
