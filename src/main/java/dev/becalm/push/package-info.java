/** WebSocket out: subscriptions, resume, codec. */
@NullMarked
package dev.becalm.push;

import org.jspecify.annotations.NullMarked;
