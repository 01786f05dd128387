/** The journal of every call and the queries on it. */
@NullMarked
package dev.becalm.store;

import org.jspecify.annotations.NullMarked;
