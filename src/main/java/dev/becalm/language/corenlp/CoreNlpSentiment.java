package dev.becalm.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.Properties;

/** CoreNLP's own sentiment of English, only to compare with: a parse and a recursive network for each sentence. */
public final class CoreNlpSentiment {
    private final StanfordCoreNLP pipeline;

    private CoreNlpSentiment(StanfordCoreNLP pipeline) {
        this.pipeline = pipeline;
    }

    /** Loads the models below a folder; takes seconds. */
    public static CoreNlpSentiment load(String folder) {
        String models = folder + "/edu/stanford/nlp/models/";
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,parse,sentiment");
        settings.setProperty("ssplit.isOneSentence", "true");
        settings.setProperty("pos.model", models + "pos-tagger/english-left3words-distsim.tagger");
        settings.setProperty("parse.model", models + "lexparser/englishPCFG.ser.gz");
        settings.setProperty("parse.binaryTrees", "true");
        settings.setProperty("parse.maxlen", "80");
        settings.setProperty("sentiment.model", models + "sentiment/sentiment.ser.gz");
        return new CoreNlpSentiment(new StanfordCoreNLP(settings));
    }

    /** -2 very negative to 2 very positive, the text read as one sentence; 0 where it is empty. */
    public int score(String text) {
        Annotation annotation = new Annotation(text);
        pipeline.annotate(annotation);
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            return switch (sentence.get(SentimentCoreAnnotations.SentimentClass.class)) {
                case "Very negative" -> -2;
                case "Negative" -> -1;
                case "Positive" -> 1;
                case "Very positive" -> 2;
                default -> 0;
            };
        }
        return 0;
    }
}
