/** Stage 6 of 11. In: transcripts. Out: utterances with signals, entities and sentiment. */
@NullMarked
package dev.becalm.language;

import org.jspecify.annotations.NullMarked;
