package dev.becalm.language;

import dev.becalm.language.learned.LinearModel;
import dev.becalm.language.learned.WordVectors;

/** What was learned of one language: the meaning of words, and what turns say. */
public record Lessons(WordVectors vectors, LinearModel model) {}
