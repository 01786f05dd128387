package dev.becalm.web;

import dev.becalm.call.CallId;
import dev.becalm.store.recording.Recordings;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Playing the recording of a call, from any place in it (RFC 9110, section 14). */
final class RecordingApi {
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");
    private static final int PARTIAL = 206;
    private static final int NO_SUCH_RANGE = 416;

    private final Asking asking;
    private final Recordings recordings;

    RecordingApi(Asking asking, Recordings recordings) {
        this.asking = asking;
        this.recordings = recordings;
    }

    void mount(Router router) {
        router.get("/api/v1/calls/:id/recording").handler(this::play);
    }

    private void play(RoutingContext context) {
        CallId id = CallApi.id(context);
        asking.ask(context, () -> recordings.find(id).map(RecordingApi::sound))
                .onSuccess(found -> found.ifPresentOrElse(
                        sound -> send(context, sound), () -> Replies.error(context, 404, "no recording of this call")))
                .onFailure(context::fail);
    }

    private static Sound sound(Path file) {
        return new Sound(file.toString(), file.toFile().length());
    }

    private static void send(RoutingContext context, Sound sound) {
        var response = context.response()
                .putHeader("Content-Type", "audio/wav")
                .putHeader("Accept-Ranges", "bytes")
                .putHeader("Content-Encoding", "identity")
                .putHeader("Cache-Control", "private, no-store");
        @Nullable String asked = context.request().getHeader("Range");
        Optional<Part> part = part(asked, sound.length());
        if (asked == null || !RANGE.matcher(asked).matches()) {
            response.sendFile(sound.file()).onFailure(context::fail);
        } else if (part.isEmpty()) {
            response.setStatusCode(NO_SUCH_RANGE)
                    .putHeader("Content-Range", "bytes */" + sound.length())
                    .end();
        } else {
            Part range = part.get();
            response.setStatusCode(PARTIAL)
                    .putHeader("Content-Range", "bytes " + range.from() + "-" + range.to() + "/" + sound.length())
                    .sendFile(sound.file(), range.from(), range.to() - range.from() + 1)
                    .onFailure(context::fail);
        }
    }

    /** The part that a header asks for; empty where there is none such. */
    static Optional<Part> part(@Nullable String header, long length) {
        Matcher range = RANGE.matcher(header == null ? "" : header);
        if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
            return Optional.empty();
        }
        boolean fromTheEnd = range.group(1).isEmpty();
        long from = fromTheEnd ? Math.max(0, length - Long.parseLong(range.group(2))) : Long.parseLong(range.group(1));
        long to = fromTheEnd || range.group(2).isEmpty()
                ? length - 1
                : Math.min(length - 1, Long.parseLong(range.group(2)));
        return from <= to ? Optional.of(new Part(from, to)) : Optional.empty();
    }

    /** A part of a file, both ends in it. */
    record Part(long from, long to) {}

    /** A file and its length in bytes. */
    private record Sound(String file, long length) {}
}
