package dev.becalm.web;

import dev.becalm.call.CallId;
import dev.becalm.followup.CaseFile;
import dev.becalm.report.Review;
import dev.becalm.store.CallJournal;
import dev.becalm.store.CallSummary;
import dev.becalm.store.recording.Keeping;
import dev.becalm.store.recording.Recordings;
import io.vertx.ext.web.Router;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What followed a call, in one answer for the report page: its case, what people said of the report, its recording. */
final class SequelApi {
    private final Asking asking;
    private final Recordings recordings;
    private final Clock clock;

    SequelApi(Asking asking, Recordings recordings, Clock clock) {
        this.asking = asking;
        this.recordings = recordings;
        this.clock = clock;
    }

    void mount(Router router) {
        router.get("/api/v1/calls/:id/after").handler(context -> {
            CallId id = CallApi.id(context);
            asking.json(context, () -> asking.journal().queries().call(id).map(this::sequel));
        });
    }

    /**
     * What followed.
     *
     * @param recording whether there is one to play
     * @param sound until when it is or was kept
     */
    private record Sequel(@Nullable CaseFile file, List<Review> reviews, boolean recording, Keeping sound) {}

    private Sequel sequel(CallSummary call) {
        CallId id = new CallId(call.id());
        CallJournal journal = asking.journal();
        Instant now = clock.instant();
        Instant ended = call.endedAt() == null ? now : call.endedAt();
        Keeping sound = recordings.keeping(id, ended, now);
        return new Sequel(
                journal.cases().queries().ofCall(id.value()).orElse(null),
                journal.reviews().of(id.value()),
                sound.state() == Keeping.State.KEPT,
                sound);
    }
}
