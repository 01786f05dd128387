package dev.becalm.language;

import dev.becalm.call.Party;
import dev.becalm.call.SignalId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The labels that a model of turns learns: the signals, and heat and sentiment as yes-or-no questions. */
final class Moods {
    static final int HOTTEST = 3;

    private static final Set<SignalId> OF_VOICE_AND_TIME = EnumSet.range(SignalId.RAISED_VOICE, SignalId.INTERRUPTION);
    private static final String HEAT = "heat-";
    private static final String GLAD = "glad-";
    private static final String BITTER = "bitter-";

    private Moods() {}

    static List<String> all() {
        List<String> names = new ArrayList<>();
        Arrays.stream(SignalId.values()).filter(Moods::isInWords).forEach(signal -> names.add(signal.name()));
        for (int heat = 1; heat <= HOTTEST; heat++) {
            names.add(heat(heat));
        }
        for (Party party : List.of(Party.CUSTOMER, Party.AGENT)) {
            names.add(glad(party));
            names.add(bitter(party));
        }
        return names;
    }

    /** The labels that hold for a turn. */
    static Set<String> of(LabelledTurn turn) {
        Set<String> names = new HashSet<>();
        turn.signals().forEach(signal -> names.add(signal.name()));
        for (int heat = 1; heat <= HOTTEST && turn.heat() >= heat; heat++) {
            names.add(heat(heat));
        }
        if (turn.sentiment() > 0) {
            names.add(glad(turn.party()));
        }
        if (turn.sentiment() < 0) {
            names.add(bitter(turn.party()));
        }
        return names;
    }

    /** The labels that can hold for a turn of this party. */
    static Set<String> able(Party party) {
        Set<String> names = new HashSet<>(Set.of(glad(party), bitter(party)));
        Arrays.stream(SignalId.values())
                .filter(signal -> isInWords(signal) && signal.fits(party))
                .forEach(signal -> names.add(signal.name()));
        for (int heat = 1; party == Party.CUSTOMER && heat <= HOTTEST; heat++) {
            names.add(heat(heat));
        }
        return names;
    }

    static String heat(int least) {
        return HEAT + least;
    }

    static String glad(Party party) {
        return GLAD + party.name().toLowerCase(Locale.ROOT);
    }

    static String bitter(Party party) {
        return BITTER + party.name().toLowerCase(Locale.ROOT);
    }

    // Voice and timing have stages of their own.
    private static boolean isInWords(SignalId signal) {
        return !OF_VOICE_AND_TIME.contains(signal);
    }
}
