package dev.becalm.push;

import java.net.URI;
import java.time.Duration;

/**
 * Where another system is told of cases.
 *
 * @param url its address; empty for none
 * @param secret signs what is sent, so that the other side knows who it is from; empty for no signature
 * @param retry how long to wait before a message that failed is sent again; doubled each time
 */
public record WebhookConfig(String url, String secret, Duration retry) {
    public static final WebhookConfig DEFAULT = new WebhookConfig("", "", Duration.ofSeconds(5));

    public WebhookConfig {
        if (!url.isEmpty() && !url.matches("https?://[^/\\s]+(/\\S*)?")) {
            throw new IllegalArgumentException("url must begin with http:// or https://");
        }
        if (retry.isNegative() || retry.isZero()) {
            throw new IllegalArgumentException("retry must be above 0: " + retry);
        }
    }

    boolean wanted() {
        return !url.isEmpty();
    }

    URI address() {
        return URI.create(url);
    }
}
