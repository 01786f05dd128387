package dev.becalm.ingest;

import dev.becalm.call.CallId;

/** Takes calls in. Doors use it from the event loop; nothing here blocks. */
public interface CallDesk {
    /** Admits a connection that will bring audio in the given format. */
    Admission admit(CallOffer offer, MediaFormat format, RecognitionOptions options);

    /** Admits a connection that will bring words. */
    Admission admit(CallOffer offer);

    /** Notes a hold in a call that other connections bring; false where no such call goes on. */
    boolean hold(CallId call, HoldMark mark);

    /** Counts input that a door had to refuse. What {@code admit} refuses, the desk counts by itself. */
    void refused(String door, String reason);
}
