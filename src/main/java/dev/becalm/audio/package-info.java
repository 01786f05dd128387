/** Stage 3 of 11. In: media frames. Out: speech at the model's rate, speech and silence marked. */
@NullMarked
package dev.becalm.audio;

import org.jspecify.annotations.NullMarked;
