package dev.becalm.transcription.texts;

import java.nio.file.Path;

/** A text file cannot be used; the message names the file, where in it, and why. */
public final class UnreadableText extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableText(Path file, String problem) {
        super(file + ": " + problem);
    }
}
