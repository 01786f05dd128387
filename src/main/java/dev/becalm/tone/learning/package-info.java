/** Learns how emotions sound from labelled recordings. */
@NullMarked
package dev.becalm.tone.learning;

import org.jspecify.annotations.NullMarked;
