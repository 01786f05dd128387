package dev.becalm.ingest;

/** Takes calls in. Doors use it from the event loop; nothing here blocks. */
public interface CallDesk {
    /** Admits a connection that will bring audio in the given format. */
    Admission admit(CallOffer offer, MediaFormat format, RecognitionOptions options);

    /** Admits a connection that will bring words. */
    Admission admit(CallOffer offer);

    /** Counts input that a door had to refuse. What {@code admit} refuses, the desk counts by itself. */
    void refused(String door, String reason);
}
