/** Reports as files: pages to print, tables, and the container of conversations (vCon) of the IETF. */
@NullMarked
package dev.becalm.report.document;

import org.jspecify.annotations.NullMarked;
