package dev.becalm.config;

import dev.becalm.language.corenlp.WordTagger;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the tagger of parts of speech once for each folder of models; reading rules again does not read it again. */
final class TaggerFiles {
    private static final Logger LOG = LoggerFactory.getLogger(TaggerFiles.class);
    private static final String ENGLISH =
            "corenlp/edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final Map<Path, WordTagger> READ = new ConcurrentHashMap<>();

    private TaggerFiles() {}

    /** Absent where there is no such file: Becalm then runs without the rules over lemmas and tags, and says so once. */
    static WordTagger tagger(Path models) {
        return READ.computeIfAbsent(models.resolve(ENGLISH).toAbsolutePath(), TaggerFiles::read);
    }

    private static WordTagger read(Path file) {
        if (!Files.exists(file)) {
            LOG.warn("rules over lemmas and tags are off, there is no tagger at {}", file);
            return WordTagger.ABSENT;
        }
        try (InputStream model = new BufferedInputStream(Files.newInputStream(file))) {
            return WordTagger.read(model);
        } catch (IOException | RuntimeException e) {
            throw new ConfigProblem(file.toString(), 0, "", "not a tagger: " + e.getMessage());
        }
    }
}
