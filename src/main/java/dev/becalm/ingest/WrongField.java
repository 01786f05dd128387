package dev.becalm.ingest;

/** A field of a message that is missing or not what it may be; the message names the field and what is allowed. */
final class WrongField extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;

    WrongField(String field, String rule) {
        super(field + ": " + rule);
        this.field = field;
    }

    String field() {
        return field;
    }
}
