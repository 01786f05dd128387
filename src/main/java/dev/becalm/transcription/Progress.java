package dev.becalm.transcription;

/** Hears how far long work has come. */
@FunctionalInterface
public interface Progress {
    /** Nobody watches. */
    Progress NONE = (task, done, total) -> {};

    /**
     * @param task what is being done, a few words
     * @param total 0 where unknown
     */
    void report(String task, long done, long total);
}
