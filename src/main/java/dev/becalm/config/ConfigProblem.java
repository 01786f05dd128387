package dev.becalm.config;

/** A setting that cannot be used. The message names file, line and key, and says what is allowed. */
public final class ConfigProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The complaint reads {@code file:line: key: message}; the key is left out where the whole file is meant. */
    public ConfigProblem(String file, int line, String key, String message) {
        super(file + ":" + line + ": " + (key.isEmpty() ? "" : key + ": ") + message);
    }
}
