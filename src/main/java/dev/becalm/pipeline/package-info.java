/** The call itself: stages in order, sessions, workers, admission. */
@NullMarked
package dev.becalm.pipeline;

import org.jspecify.annotations.NullMarked;
