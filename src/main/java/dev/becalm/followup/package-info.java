/** After the call: cases, promises due, observation periods. */
@NullMarked
package dev.becalm.followup;

import org.jspecify.annotations.NullMarked;
