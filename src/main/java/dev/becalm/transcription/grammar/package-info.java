/** Part of stage 4: the recogniser's word grammar, and how it learns a call centre's own texts. */
@NullMarked
package dev.becalm.transcription.grammar;

import org.jspecify.annotations.NullMarked;
