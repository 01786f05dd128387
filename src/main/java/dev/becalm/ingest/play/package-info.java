/** Plays recorded and written calls through the doors, as a telephone system would. */
@NullMarked
package dev.becalm.ingest.play;

import org.jspecify.annotations.NullMarked;
