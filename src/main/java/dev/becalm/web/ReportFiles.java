package dev.becalm.web;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import com.google.common.io.Files;
import dev.becalm.call.CallId;
import dev.becalm.call.Language;
import dev.becalm.followup.CaseFile;
import dev.becalm.report.CallReport;
import dev.becalm.report.document.Aftermath;
import dev.becalm.report.document.PdfPrinter;
import dev.becalm.report.document.ReportReader;
import dev.becalm.report.document.ReportTable;
import dev.becalm.report.document.ReportsConfig;
import dev.becalm.report.document.Section;
import dev.becalm.report.document.Vcon;
import dev.becalm.store.CallJournal;
import dev.becalm.store.recording.Keeping;
import dev.becalm.store.recording.Recordings;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reports to be saved: pages to print, a table, and a container for other systems. */
final class ReportFiles {
    private final Asking asking;
    private final CallReports reports;
    private final Recordings recordings;
    private final ReportsConfig readers;
    private final Clock clock;
    private final Supplier<PdfPrinter> printer;

    ReportFiles(Asking asking, CallReports reports, AfterParts after) {
        this.asking = asking;
        this.reports = reports;
        this.recordings = after.recordings();
        this.readers = after.readers();
        this.clock = after.clock();
        this.printer = after.printer();
    }

    void mount(Router router) {
        router.get("/api/v1/calls/:id/report.pdf").handler(this::pdf);
        router.get("/api/v1/calls/:id/report.csv")
                .handler(context -> save(
                        context, "text/csv; charset=utf-8", "csv", report -> Buffer.buffer(ReportTable.of(report))));
        router.get("/api/v1/calls/:id/report.vcon.json")
                .handler(context ->
                        save(context, "application/vcon+json", "vcon.json", report -> vcon(context, report)));
    }

    private void pdf(RoutingContext context) {
        @Nullable String asked = Asking.text(context, "language");
        @Nullable Language language = asked == null ? null : Language.of(asked);
        Set<Section> sections = sections(context);
        if (sections.isEmpty()) {
            Replies.error(context, 404, "reports of calls do not go to this reader");
            return;
        }
        save(context, "application/pdf", "pdf", report -> {
            Language in = language == null ? report.call().language() : language;
            return Buffer.buffer(printer.get().print(report, aftermath(report), in, sections));
        });
    }

    /** Everything where nobody in particular is to read it. */
    private Set<Section> sections(RoutingContext context) {
        @Nullable String reader = Asking.oneOf(context, "for", ReportReader.class);
        return reader == null ? EnumSet.allOf(Section.class) : readers.sections(ReportReader.valueOf(reader));
    }

    private Buffer vcon(RoutingContext context, CallReport report) {
        CallId id = report.call().id();
        String address = context.request().absoluteURI().replaceAll("/report\\.vcon\\.json.*", "/recording");
        Vcon.@Nullable Sound sound = recordings
                .find(id)
                .map(file -> new Vcon.Sound(address, hash(file)))
                .orElse(null);
        return Buffer.buffer(Asking.write(Vcon.of(report, sound, clock.instant())));
    }

    private static HashCode hash(Path recording) {
        try {
            return Files.asByteSource(recording.toFile()).hash(Hashing.sha512());
        } catch (IOException e) {
            throw new UncheckedIOException("a recording cannot be read", e);
        }
    }

    private void save(RoutingContext context, String type, String ending, Function<CallReport, Buffer> write) {
        CallId id = CallApi.id(context);
        asking.ask(context, () -> reports.of(id).map(write))
                .onSuccess(found -> found.ifPresentOrElse(
                        content -> Replies.file(context, type, name(id, ending), content),
                        () -> Replies.error(context, 404, "no such call")))
                .onFailure(context::fail);
    }

    private static String name(CallId id, String ending) {
        return id.value().replaceAll("[^A-Za-z0-9._-]", "_") + "." + ending;
    }

    private Aftermath aftermath(CallReport report) {
        CallJournal journal = asking.journal();
        String call = report.call().id().value();
        Optional<CaseFile> file = journal.cases().queries().ofCall(call);
        var satisfaction = file.map(CaseFile::satisfaction);
        return new Aftermath(
                file.map(found -> found.complaint().number()).orElse(null),
                file.map(found -> found.complaint().state().name()).orElse(""),
                file.map(ReportFiles::tasks).orElse(List.of()),
                satisfaction.map(found -> found.predicted()).orElse(null),
                satisfaction.map(found -> found.given()).orElse(null),
                journal.digests().sameIssue(report.why().issue(), report.call()),
                journal.reviews().of(call),
                sound(report),
                clock.getZone());
    }

    private Aftermath.@Nullable Sound sound(CallReport report) {
        Instant ended = report.call().startedAt().plus(report.length());
        Keeping keeping = recordings.keeping(report.call().id(), ended, clock.instant());
        @Nullable Instant until = keeping.until();
        return until == null ? null : new Aftermath.Sound(keeping.state() == Keeping.State.KEPT, until);
    }

    private static List<Aftermath.Task> tasks(CaseFile file) {
        return file.duties().stream()
                .map(duty -> new Aftermath.Task(
                        duty.kind().name(), duty.text(), duty.status().name(), duty.due()))
                .toList();
    }
}
