/** Stage 8 of 11. In: signals, dialogue state, voice. Out: heat, escalation risk with contributions, forecast. */
@NullMarked
package dev.becalm.risk;

import org.jspecify.annotations.NullMarked;
