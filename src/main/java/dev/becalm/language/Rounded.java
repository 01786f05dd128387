package dev.becalm.language;

/** Figures of an event, to three decimals, so that a journal stays readable and machines agree on it. */
final class Rounded {
    private static final double STEPS = 1000;

    private Rounded() {}

    static double of(double figure) {
        return Math.rint(figure * STEPS) / STEPS;
    }
}
