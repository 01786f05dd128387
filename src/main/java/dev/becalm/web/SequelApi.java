package dev.becalm.web;

import dev.becalm.call.CallId;
import dev.becalm.followup.CaseFile;
import dev.becalm.report.Review;
import dev.becalm.store.CallJournal;
import dev.becalm.store.recording.Recordings;
import io.vertx.ext.web.Router;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What followed a call, in one answer for the report page: its case, what people said of the report, its recording. */
final class SequelApi {
    private final Asking asking;
    private final Recordings recordings;

    SequelApi(Asking asking, Recordings recordings) {
        this.asking = asking;
        this.recordings = recordings;
    }

    void mount(Router router) {
        router.get("/api/v1/calls/:id/after").handler(context -> {
            CallId id = CallApi.id(context);
            asking.json(context, () -> asking.journal().queries().call(id).map(call -> sequel(id)));
        });
    }

    /**
     * What followed.
     *
     * @param recording whether there is one to play
     */
    private record Sequel(@Nullable CaseFile file, List<Review> reviews, boolean recording) {}

    private Sequel sequel(CallId id) {
        CallJournal journal = asking.journal();
        return new Sequel(
                journal.cases().queries().ofCall(id.value()).orElse(null),
                journal.reviews().of(id.value()),
                recordings.find(id).isPresent());
    }
}
