package dev.becalm.ingest.play;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.becalm.call.Language;
import dev.becalm.ingest.CallOffer;
import dev.becalm.ingest.play.WrittenCall.Turn;
import io.vertx.core.Future;
import io.vertx.core.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A written call, sent to the transcript door: words so far while a turn goes on, all of them when it ends. */
final class WordsPart implements Part {
    private static final long INTERIM_MILLIS = 400;

    private final CallOffer offer;
    private final List<Line> lines;
    private int next;

    private record Line(Duration at, String message) {}

    WordsPart(CallOffer offer, WrittenCall call) {
        this.offer = offer;
        this.lines = lines(call, offer.language());
    }

    @Override
    public String opening() {
        ObjectNode start = message("start").put("call", offer.id().value()).put("agent", offer.agent());
        return Offers.describe(start, offer).toString();
    }

    @Override
    public Future<Boolean> playUpTo(Duration due, WebSocket door) {
        Future<Void> written = Future.succeededFuture();
        while (next < lines.size() && lines.get(next).at().compareTo(due) <= 0) {
            written = door.writeTextMessage(lines.get(next).message());
            next++;
        }
        return written.map(next == lines.size());
    }

    @Override
    public String ending() {
        return message("end").toString();
    }

    @Override
    public String complaintIn(String message) {
        return Offers.messageOf(message, "type");
    }

    private static List<Line> lines(WrittenCall call, Language language) {
        List<Line> lines = new ArrayList<>();
        for (Turn turn : call.turns()) {
            long start = turn.span().start().toMillis();
            long end = turn.span().end().toMillis();
            for (long at = start + INTERIM_MILLIS; at < end; at += INTERIM_MILLIS) {
                String soFar = beginning(turn.text(), (double) (at - start) / (end - start), language);
                if (!soFar.isEmpty()) {
                    lines.add(line(turn, at, soFar, false));
                }
            }
            lines.add(line(turn, end, turn.text(), true));
        }
        lines.sort(Comparator.comparing(Line::at));
        return List.copyOf(lines);
    }

    /** This share of a text, in whole words where the language parts them. */
    private static String beginning(String text, double share, Language language) {
        int length = (int) Math.floor(text.length() * share);
        return switch (language) {
            case EN -> text.substring(0, Math.max(0, text.lastIndexOf(' ', length)));
            case ZH -> text.substring(0, length);
        };
    }

    private static Line line(Turn turn, long at, String text, boolean last) {
        ObjectNode utterance =
                message("utterance").put("party", turn.speaker().name().toLowerCase(Locale.ROOT));
        utterance.put("startMs", turn.span().start().toMillis()).put("endMs", at);
        utterance.put("text", text).put("final", last);
        return new Line(Duration.ofMillis(at), utterance.toString());
    }

    private static ObjectNode message(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}
