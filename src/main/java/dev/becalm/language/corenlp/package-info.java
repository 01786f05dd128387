/** Every use of Stanford CoreNLP. In: words. Out: lemmas and tags. */
@NullMarked
package dev.becalm.language.corenlp;

import org.jspecify.annotations.NullMarked;
