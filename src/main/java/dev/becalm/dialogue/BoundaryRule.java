package dev.becalm.dialogue;

import dev.becalm.call.Language;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What holds for one issue.
 *
 * @param issue its name, as the screens show it in English
 * @param words by which a customer names it
 * @param events what may have happened, noted as facts when said
 * @param slots what has to be known before it can be solved
 * @param offers what the agent may give
 * @param caps the most that the agent may give without approval, by currency code
 * @param approver who decides above the cap
 * @param forbidden what may never be promised
 */
public record BoundaryRule(
        String issue,
        Bilingual label,
        WordList words,
        WordList events,
        List<Slot> slots,
        List<Offer> offers,
        Map<String, Double> caps,
        Bilingual approver,
        WordList forbidden) {
    private static final String YUAN = "CNY";

    public BoundaryRule {
        if (issue.isBlank()) {
            throw new IllegalArgumentException("an issue needs a name");
        }
        slots = List.copyOf(slots);
        offers = List.copyOf(offers);
        caps = Map.copyOf(caps);
        caps.forEach((currency, cap) -> {
            if (cap < 0) {
                throw new IllegalArgumentException("a cap must be at least 0: " + currency + " " + cap);
            }
        });
    }

    /** Whether an amount lies above what the agent may give. An unknown currency is held against the largest cap. */
    public boolean above(double amount, String currency) {
        Double cap = caps.get(currency);
        if (cap == null) {
            cap = caps.values().stream().max(Double::compare).orElse(0.0);
        }
        return amount > cap;
    }

    /**
     * The cap and who decides above it, ready for the screen.
     *
     * @param named the currency that the call speaks of; where it has no cap, all of the language's are told
     */
    String limit(Language language, String named) {
        String sums = caps.entrySet().stream()
                .filter(cap -> caps.containsKey(named)
                        ? cap.getKey().equals(named)
                        : cap.getKey().equals(YUAN) == (language == Language.ZH))
                .sorted(Map.Entry.comparingByKey())
                .map(cap -> Figures.plain(cap.getValue()) + " " + cap.getKey())
                .collect(Collectors.joining(" / "));
        if (sums.isEmpty()) {
            return "";
        }
        return switch (language) {
            case EN -> "up to " + sums + "; above that: " + approver.in(language);
            case ZH -> "最高 " + sums + "，超出须由" + approver.in(language) + "批准";
        };
    }

    /** What the agent may offer, ready for the screen. */
    List<String> mayOffer(Language language, Collection<String> causes) {
        return offers.stream()
                .filter(offer -> offer.cause().isEmpty() || causes.contains(offer.cause()))
                .map(offer -> offer.text().in(language))
                .toList();
    }

    /**
     * Something that has to be known.
     *
     * @param ask the question that finds it out
     * @param filledBy words that show it is known; figures count by {@code figure}
     * @param figure the kind of figure that fills it; empty for none
     */
    public record Slot(String id, Bilingual ask, WordList filledBy, String figure) {}

    /**
     * Something that may be given.
     *
     * @param cause the cause tag without which it may not be given; empty for none
     */
    public record Offer(String id, Bilingual text, String cause) {}
}
