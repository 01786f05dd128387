package dev.becalm.dialogue;

import dev.becalm.language.Entity;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they enter events and texts. */
public final class Figures {
    private Figures() {}

    /** An amount with its currency, for example {@code 180 CNY}. */
    static String money(Entity entity) {
        return (plain(entity.value()) + " " + entity.unit()).strip();
    }

    /** Rounded to so many places, half up, so that replays agree to the last digit. */
    public static double round(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).doubleValue();
    }

    /** A number without a superfluous {@code .0}. */
    public static String plain(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
