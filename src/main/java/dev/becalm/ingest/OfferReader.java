package dev.becalm.ingest;

import dev.becalm.call.CallId;
import dev.becalm.call.CallInfo;
import dev.becalm.call.Language;
import java.util.regex.Pattern;

/** Reads what a client says about its call from the fields of its first message or of its query. */
final class OfferReader {
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,128}");

    private final String door;
    private final Language language;

    OfferReader(String door, Language language) {
        this.door = door;
        this.language = language;
    }

    CallOffer read(Fields fields, CallId id, String agentField) {
        return new CallOffer(
                id,
                fields.optional("language", Language::of).orElse(language),
                name(fields, agentField, CallInfo.UNASSIGNED),
                name(fields, "team", ""),
                fields.optional("customer", OfferReader::checked).orElse(null),
                door,
                fields.flag("voiceAnalysis").orElse(true));
    }

    private static String name(Fields fields, String field, String otherwise) {
        return fields.optional(field, OfferReader::checked).orElse(otherwise);
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("must be 1 to 128 printable characters");
        }
        return name;
    }
}
