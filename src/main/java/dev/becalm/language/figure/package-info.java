/** Figures named in words: money, durations, clock times, dates, counts; spoken numbers included. */
@NullMarked
package dev.becalm.language.figure;

import org.jspecify.annotations.NullMarked;
