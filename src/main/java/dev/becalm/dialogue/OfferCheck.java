package dev.becalm.dialogue;

import dev.becalm.call.Signal;
import dev.becalm.call.SignalId;
import dev.becalm.language.Entity;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Holds what the agent offers against the boundary: a promise that nobody may make, or an amount above the cap. Giving
 * back what was taken is no goodwill, so an amount that has been named before does not count.
 */
final class OfferCheck {
    private static final double FLAGRANT = 10;
    private static final double SURE = 0.9;
    // Enough for a cue to the agent, too little to call a supervisor.
    private static final double WORTH_A_LOOK = 0.45;

    // What an offer of money sounds like where nothing else in the words says that it is one; no words of giving back.
    private static final Pattern GIVES = Pattern.compile(
            "\\b(?:i|we)(?:'ll| will| can|'m going to|'re going to| could)? (?:\\w+ ){0,2}?"
                    + "(?:give|pay|compensate|offer) you\\b|(?:赔|补|送)(?:给|您|你|偿)|给[您你]\\d",
            Pattern.CASE_INSENSITIVE);

    private double largestNamed;

    Optional<Signal> read(Turn turn, BoundaryRule rule) {
        Optional<Signal> found =
                turn.agent() && !turn.has(SignalId.OVER_AUTHORITY) ? check(turn, rule) : Optional.empty();
        turn.utterance().entities().stream()
                .filter(entity -> entity.kind() == Entity.Kind.MONEY)
                .forEach(entity -> largestNamed = Math.max(largestNamed, entity.value()));
        return found;
    }

    private Optional<Signal> check(Turn turn, BoundaryRule rule) {
        var forbidden = rule.forbidden().first(turn.text(), turn.language()).filter(words -> !turnsDown(turn, words));
        if (forbidden.isPresent()) {
            return Optional.of(signal(turn, forbidden.get(), "boundary-forbidden", SURE));
        }
        boolean offers = turn.has(SignalId.OFFER, SignalId.OVER_PROMISE, SignalId.LIABILITY_WORD)
                || GIVES.matcher(turn.text().replace('\u2019', '\'')).find();
        return turn.first(Entity.Kind.MONEY)
                .filter(amount -> offers && amount.value() > largestNamed)
                .filter(amount -> rule.above(amount.value(), amount.unit()) && !turnsDown(turn, amount.text()))
                .map(amount -> {
                    boolean flagrant = rule.above(amount.value() / FLAGRANT, amount.unit());
                    return signal(turn, amount.text(), "boundary-cap", flagrant ? SURE : WORTH_A_LOOK);
                });
    }

    /** "I can't waive all of it" offers nothing. */
    private static boolean turnsDown(Turn turn, String words) {
        String named = Pattern.quote(words);
        String form = switch (turn.language()) {
            case EN ->
                "\\b(?:can(?:'|\u2019)?t|cannot|can not|won(?:'|\u2019)?t|couldn(?:'|\u2019)?t|unable to|not able to|not allowed to)\\b[^.!?;]{0,25}\\b"
                        + named;
            case ZH ->
                "(?:不能|没法|无法|不可以|没办法|做不到|不可能)[^,，。!！?？]{0,6}" + named + "|" + named
                        + "[^,，。!！?？]{0,4}(?:做不了主|不行|不能|没法|办不了|没办法|批不了|不可能)";
        };
        return Pattern.compile(form)
                .matcher(turn.text().toLowerCase(Locale.ROOT))
                .find();
    }

    private static Signal signal(Turn turn, String words, String rule, double confidence) {
        SignalId id = SignalId.OVER_AUTHORITY;
        var said = turn.utterance();
        return new Signal(id, said.party(), rule, words, said.span(), confidence, id.concepts());
    }
}
