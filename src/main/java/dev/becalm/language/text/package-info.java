/** Words as they are matched: normalised, with the way back to the words as said. */
@NullMarked
package dev.becalm.language.text;

import org.jspecify.annotations.NullMarked;
