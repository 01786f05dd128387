/** Stage 2 of 11. In: telephone systems. Out: media frames and delivered transcripts. */
@NullMarked
package dev.becalm.ingest;

import org.jspecify.annotations.NullMarked;
