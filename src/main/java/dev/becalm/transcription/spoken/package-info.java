/** Part of stage 4: how written text sounds when it is spoken. */
@NullMarked
package dev.becalm.transcription.spoken;

import org.jspecify.annotations.NullMarked;
