/** Stage 1 of 11. In: nothing. Out: the vocabulary of a call: ids, parties, events, signals. */
@NullMarked
package dev.becalm.call;

import org.jspecify.annotations.NullMarked;
