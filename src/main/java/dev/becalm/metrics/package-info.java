/** The names, units and descriptions of every meter. */
@NullMarked
package dev.becalm.metrics;

import org.jspecify.annotations.NullMarked;
