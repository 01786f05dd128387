/** Stage 7 of 11. In: utterances, timing. Out: ledgers, stage, motive, fault. */
@NullMarked
package dev.becalm.dialogue;

import org.jspecify.annotations.NullMarked;
