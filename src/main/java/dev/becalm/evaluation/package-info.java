/** The evaluate command: data sets in, figures out. */
@NullMarked
package dev.becalm.evaluation;

import org.jspecify.annotations.NullMarked;
