package dev.becalm.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.becalm.followup.FollowUpNotice;
import dev.becalm.store.EventJson;

/** A notice of a case as JSON, the same for screens and for other systems. */
final class NoticeJson {
    private static final ObjectMapper MAPPER = EventJson.mapper();

    private NoticeJson() {}

    static String write(FollowUpNotice notice) {
        try {
            return MAPPER.writeValueAsString(notice);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a notice must be writable as JSON", e);
        }
    }
}
