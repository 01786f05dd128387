/** The command line: one class per command. */
@NullMarked
package dev.becalm.cli;

import org.jspecify.annotations.NullMarked;
