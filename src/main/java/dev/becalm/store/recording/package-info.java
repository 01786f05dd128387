/** The sound of calls on disk, where a call centre wants it kept. */
@NullMarked
package dev.becalm.store.recording;

import org.jspecify.annotations.NullMarked;
