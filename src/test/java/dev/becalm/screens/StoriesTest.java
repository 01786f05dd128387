package dev.becalm.screens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.store.EventJson;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoriesTest {
    /** What the screens are tested with must be what the product sends. */
    @Test
    void everyEventThatTheBrowserTestsPlayIsOneThatTheProductWrites() {
        List<JsonObject> events = new ArrayList<>();
        events.addAll(Stories.missedVisit("c-1", "mia", ScreenServer.NOW).ends().events());
        events.addAll(Stories.missedVisitZh("c-2", "lin", ScreenServer.NOW).events());
        events.addAll(Stories.calm("c-3", "ada", "Billing", ScreenServer.NOW).events());
        new Crowd(3, 1, ScreenServer.NOW).open((call, event) -> events.add(event));

        assertThat(events).hasSizeGreaterThan(80).allSatisfy(event -> {
            JsonObject written = new JsonObject(EventJson.write(EventJson.read(event.encode())));
            assertThat(written.fieldNames()).containsExactlyInAnyOrderElementsOf(event.fieldNames());
        });
    }
}
