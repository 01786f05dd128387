/** Part of stage 4: names that the recogniser does not know, heard as other words and set right by sound. */
@NullMarked
package dev.becalm.transcription.names;

import org.jspecify.annotations.NullMarked;
