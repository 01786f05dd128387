/** Every setting, read once, checked, with file and line in each complaint. */
@NullMarked
package dev.becalm.config;

import org.jspecify.annotations.NullMarked;
