/** Part of stage 4: reads the texts that a call centre gives us to learn from. */
@NullMarked
package dev.becalm.transcription.texts;

import org.jspecify.annotations.NullMarked;
