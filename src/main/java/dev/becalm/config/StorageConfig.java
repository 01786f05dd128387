package dev.becalm.config;

import java.nio.file.Path;

/**
 * Where things lie.
 *
 * @param journal the SQLite file of all calls
 * @param models folder of the speech and language models
 * @param rules folder of signals, playbook and boundary files
 */
public record StorageConfig(Path journal, Path models, Path rules) {
    public static final StorageConfig DEFAULT =
            new StorageConfig(Path.of("data/becalm.db"), Path.of("models"), Path.of("config"));
}
