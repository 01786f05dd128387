package dev.becalm.call;

/** Urgency of an alert: T1 now, T2 soon, T3 worth watching. */
public enum Tier {
    T1,
    T2,
    T3,
    NONE
}
