/** Stage 9 of 11. In: signals, risk. Out: one cue at a time for the agent. */
@NullMarked
package dev.becalm.cue;

import org.jspecify.annotations.NullMarked;
