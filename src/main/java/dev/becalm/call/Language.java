package dev.becalm.call;

import java.util.Locale;

/** The languages that Becalm understands. */
public enum Language {
    EN,
    ZH;

    /** ISO 639-1, lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@code en}, {@code en-US}, {@code zh}, {@code zh_CN} and the like; anything else is refused by name. */
    public static Language of(String code) {
        String head = code.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return switch (head) {
            case "en" -> EN;
            case "zh", "cmn" -> ZH;
            default -> throw new IllegalArgumentException("language must be en or zh: " + code);
        };
    }
}
