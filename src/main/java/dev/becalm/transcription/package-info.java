/** Stage 4 of 11. In: speech. Out: interim and final transcripts. */
@NullMarked
package dev.becalm.transcription;

import org.jspecify.annotations.NullMarked;
