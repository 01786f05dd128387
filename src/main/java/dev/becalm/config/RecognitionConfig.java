package dev.becalm.config;

/**
 * How speech is recognised.
 *
 * @param threads threads that recognise; 0 for one per core
 */
public record RecognitionConfig(int threads) {
    public static final RecognitionConfig DEFAULT = new RecognitionConfig(0);
    private static final int MOST_THREADS = 256;

    public RecognitionConfig {
        if (threads < 0 || threads > MOST_THREADS) {
            throw new IllegalArgumentException("threads must be 0 to 256: " + threads);
        }
    }

    public int threadsHere() {
        return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
