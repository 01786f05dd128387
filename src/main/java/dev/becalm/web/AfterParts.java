package dev.becalm.web;

import dev.becalm.followup.FollowUpConfig;
import dev.becalm.followup.FollowUpNotice;
import dev.becalm.report.document.PdfPrinter;
import dev.becalm.report.document.ReportsConfig;
import dev.becalm.store.recording.Recordings;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the work after calls needs.
 *
 * @param readers who gets which sections of a report
 * @param printer of reports, made when it is first asked for
 * @param tell passes on what people have done to a case
 */
public record AfterParts(
        Clock clock,
        FollowUpConfig config,
        ReportsConfig readers,
        Consumer<FollowUpNotice> tell,
        Recordings recordings,
        Supplier<PdfPrinter> printer) {}
