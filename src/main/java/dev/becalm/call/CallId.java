package dev.becalm.call;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The name of one call, as the telephone system gives it.
 *
 * @param value 1 to 128 letters, digits and {@code . _ : @ + -}
 */
public record CallId(@JsonValue String value) {
    private static final Pattern ALLOWED = Pattern.compile("[\\p{Alnum}._:@+-]{1,128}");

    @JsonCreator
    public CallId {
        if (!ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException("a call id is 1 to 128 letters, digits or . _ : @ + -");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
