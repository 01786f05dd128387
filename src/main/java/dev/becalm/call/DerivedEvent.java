package dev.becalm.call;

/** What a stage concluded from the events before it. Depends on nothing else. */
public non-sealed interface DerivedEvent extends CallEvent {}
