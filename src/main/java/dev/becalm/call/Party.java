package dev.becalm.call;

/** Who speaks. {@code MIXED} is audio that holds both sides: it is scored as such and never guessed apart. */
public enum Party {
    CUSTOMER,
    AGENT,
    MIXED
}
