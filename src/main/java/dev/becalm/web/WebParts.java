package dev.becalm.web;

import dev.becalm.ingest.Doors;
import dev.becalm.push.PushCommands;
import dev.becalm.push.PushHub;
import dev.becalm.store.CallJournal;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

/**
 * What the web room serves.
 *
 * @param after what the work after calls needs
 * @param extra adds routes of its own, such as those of the demo
 */
public record WebParts(
        Doors doors,
        PushHub hub,
        PushCommands commands,
        CallJournal journal,
        CallReports reports,
        JoinHook join,
        PrometheusMeterRegistry registry,
        AfterParts after,
        ExtraRoutes extra) {}
