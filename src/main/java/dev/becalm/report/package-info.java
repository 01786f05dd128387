/** Stage 11 of 11. In: all events of a call. Out: the call report. */
@NullMarked
package dev.becalm.report;

import org.jspecify.annotations.NullMarked;
