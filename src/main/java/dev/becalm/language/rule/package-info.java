/** Rules that name signals: the pattern language, what a rule may ask of the turns before, and the matching. */
@NullMarked
package dev.becalm.language.rule;

import org.jspecify.annotations.NullMarked;
