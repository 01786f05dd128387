package dev.becalm.config;

import dev.becalm.followup.FollowUpConfig;
import dev.becalm.ingest.DoorConfig;
import dev.becalm.pipeline.SessionConfig;
import dev.becalm.push.WebhookConfig;
import dev.becalm.report.document.ReportsConfig;
import dev.becalm.store.recording.RecordingConfig;
import java.nio.file.Files;
import java.nio.file.Path;

/** Every setting of the product; config/becalm.yaml has each with its default and unit. */
public record MonitorConfig(
        ServerConfig server,
        StorageConfig storage,
        DoorConfig doors,
        RecognitionConfig recognition,
        SessionConfig calls,
        UnderstandingConfig understanding,
        TelephonyConfig telephony,
        FollowUpConfig followUp,
        ReportsConfig reports,
        RecordingConfig recording,
        WebhookConfig webhook) {
    public static final MonitorConfig DEFAULT = new MonitorConfig(
            ServerConfig.DEFAULT,
            StorageConfig.DEFAULT,
            DoorConfig.DEFAULT,
            RecognitionConfig.DEFAULT,
            SessionConfig.DEFAULT,
            UnderstandingConfig.DEFAULT,
            TelephonyConfig.DEFAULT,
            FollowUpConfig.DEFAULT,
            ReportsConfig.DEFAULT,
            RecordingConfig.DEFAULT,
            WebhookConfig.DEFAULT);

    /**
     * Reads a file of settings; what it leaves out keeps its default, and so does all where there is no such file and
     * it was not asked for by name.
     *
     * @throws ConfigProblem naming file, line and key of what is not allowed
     */
    public static MonitorConfig read(Path file, boolean askedFor) {
        if (!askedFor && !Files.exists(file)) {
            return DEFAULT;
        }
        return RecordReader.read(YamlFile.read(file), DEFAULT);
    }

    /** The same with another main port. */
    public MonitorConfig onPort(int port) {
        var moved = new ServerConfig(server.host(), port, server.voskPort(), server.drainLimit());
        return new MonitorConfig(
                moved,
                storage,
                doors,
                recognition,
                calls,
                understanding,
                telephony,
                followUp,
                reports,
                recording,
                webhook);
    }

    /** The same on any free port, without the vosk-server port, with another journal; nothing is told or recorded. */
    public MonitorConfig aside(Path journal) {
        return new MonitorConfig(
                new ServerConfig(server.host(), 0, -1, server.drainLimit()),
                new StorageConfig(journal, storage.models(), storage.rules()),
                doors,
                recognition,
                calls,
                understanding,
                TelephonyConfig.DEFAULT,
                followUp,
                reports,
                RecordingConfig.DEFAULT,
                WebhookConfig.DEFAULT);
    }
}
