package dev.becalm.call;

/** What came in from outside: audio, words, time, a person's click. May differ from run to run in timing. */
public non-sealed interface HeardEvent extends CallEvent {}
