package dev.becalm.ingest;

import java.util.Locale;

/** What can be wrong with what a client sends, and the close code of RFC 6455 section 7.4.1 that says so. */
enum BadInput {
    NOT_JSON(1007),
    UNKNOWN_MESSAGE(1008),
    WRONG_FIELD(1008),
    OUT_OF_TURN(1008),
    WRONG_KIND(1003),
    TOO_LARGE(1009),
    EMPTY_FRAME(1008),
    ODD_FRAME(1008),
    AFTER_END(1008),
    SILENT(1008),
    BROKEN_FRAME(1002),
    RECOGNISER_FAILED(1011);

    private final int closeCode;

    BadInput(int closeCode) {
        this.closeCode = closeCode;
    }

    int closeCode() {
        return closeCode;
    }

    /** The name by which it is counted. */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
