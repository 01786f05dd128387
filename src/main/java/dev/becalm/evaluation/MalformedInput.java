package dev.becalm.evaluation;

import java.nio.file.Path;

/** A data file is not in the expected format; the message names file and line. */
public final class MalformedInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param line from 1; 0 where the file as a whole is meant */
    public MalformedInput(Path file, long line, String problem) {
        super(line == 0 ? file + ": " + problem : file + ":" + line + ": " + problem);
    }
}
