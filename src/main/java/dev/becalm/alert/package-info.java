/** Stage 10 of 11. In: signals, risk. Out: alerts for supervisors. */
@NullMarked
package dev.becalm.alert;

import org.jspecify.annotations.NullMarked;
