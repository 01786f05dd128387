package dev.becalm.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** One SQLite file, brought to the current schema. Written in WAL mode: readers never wait for the writer. */
final class SqliteFile {
    private static final int BUSY_MILLIS = 5_000;

    private SqliteFile() {}

    static Jdbi open(Path file) {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        // In WAL mode NORMAL survives the death of the process, and of the machine up to the last checkpoint.
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setBusyTimeout(BUSY_MILLIS);
        // Two that read before they write would otherwise fail on each other instead of waiting.
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        createFolder(file);
        Flyway.configure().dataSource(source).load().migrate();
        return Jdbi.create(source);
    }

    private static void createFolder(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create the folder of the journal: " + file, e);
        }
    }
}
