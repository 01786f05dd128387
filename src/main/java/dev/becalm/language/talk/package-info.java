/** The conversation so far, as rules and models see it. */
@NullMarked
package dev.becalm.language.talk;

import org.jspecify.annotations.NullMarked;
