/** HTTP API, static pages, health, metrics. */
@NullMarked
package dev.becalm.web;

import org.jspecify.annotations.NullMarked;
