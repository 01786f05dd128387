/** Stage 5 of 11. In: speech. Out: how it was said, against the speaker's own baseline. */
@NullMarked
package dev.becalm.tone;

import org.jspecify.annotations.NullMarked;
