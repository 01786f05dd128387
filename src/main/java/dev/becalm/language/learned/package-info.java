/** What is learned from labelled turns: features, linear models, their training and their weights as text. */
@NullMarked
package dev.becalm.language.learned;

import org.jspecify.annotations.NullMarked;
