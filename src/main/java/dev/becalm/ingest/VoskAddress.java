package dev.becalm.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.becalm.call.CallId;
import dev.becalm.call.Party;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the address of a vosk connection says, since the protocol itself has no field for it: {@code /vosk/CALL/PARTY}
 * or {@code /vosk?call=CALL&speaker=PARTY}, and more about the call in the query. A stock client says nothing: its call
 * gets a name, and its audio counts as mixed.
 */
record VoskAddress(CallOffer offer, Party party) {

    static VoskAddress read(String uri, DoorConfig config, Supplier<CallId> names) {
        QueryStringDecoder address = new QueryStringDecoder(uri);
        ObjectNode query = Fields.JSON.createObjectNode();
        fromPath(address.path(), query);
        address.parameters().forEach((name, values) -> query.put(name, values.get(0)));
        Fields fields = Fields.of(query);
        CallId id = fields.optional("call", CallId::new).orElseGet(names);
        return new VoskAddress(
                new OfferReader(VoskSession.DOOR, config.language()).read(fields, id, "agent"),
                fields.choice("speaker", Party.class)
                        .or(() -> fields.choice("party", Party.class))
                        .orElse(Party.MIXED));
    }

    /** Paths of any other shape mean nothing; stock servers take every path. */
    private static void fromPath(String path, ObjectNode query) {
        String[] parts = path.split("/");
        if (parts.length > 2 && path.startsWith(Doors.VOSK_PATH + "/")) {
            query.put("call", parts[2]);
            Optional.of(parts).filter(all -> all.length > 3).ifPresent(all -> query.put("party", all[3]));
        }
    }
}
