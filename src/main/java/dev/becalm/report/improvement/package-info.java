/** What many calls together show: rates with their uncertainty, what helps, what hinders, what to change. */
@NullMarked
package dev.becalm.report.improvement;

import org.jspecify.annotations.NullMarked;
