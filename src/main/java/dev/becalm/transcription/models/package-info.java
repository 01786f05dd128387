/** Part of stage 4: the speech models on this machine, and how they get here. */
@NullMarked
package dev.becalm.transcription.models;

import org.jspecify.annotations.NullMarked;
