package dev.becalm.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.CallEnded;
import dev.becalm.call.Language;
import dev.becalm.call.Party;
import dev.becalm.fixture.FakeCallDesk;
import dev.becalm.fixture.Waiting;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TranscriptPostsTest {
    private static final String HELLO =
            "{\"call\":\"p-1\",\"utterances\":[{\"party\":\"customer\",\"startMs\":0,\"endMs\":400,\"text\":\"hello\"}]}";

    private static final Vertx VERTX = Vertx.vertx();

    private final FakeCallDesk desk = new FakeCallDesk();
    private final TranscriptPosts posts = new TranscriptPosts(VERTX, desk, DoorConfig.DEFAULT);

    @AfterAll
    static void close() {
        Waiting.result(VERTX.close());
    }

    @Test
    void gathersOneCallFromSeveralRequests() {
        var first = posts.post(HELLO);
        var second = posts.post("{\"call\":\"p-1\",\"utterances\":[],\"end\":true}");

        var call = desk.admitted();
        assertThat(first).isEqualTo(new TranscriptPosts.Reply(202, "{\"call\":\"p-1\",\"accepted\":1}"));
        assertThat(second.status()).isEqualTo(202);
        assertThat(call.line().words()).extracting(DeliveredWords::party).containsExactly(Party.CUSTOMER);
        assertThat(call.line().ending()).isEqualTo("HANGUP");
        assertThat(desk.admittedNobody()).isTrue();
    }

    @Test
    void takesARequestAsAWholeOrNotAtAll() {
        var reply = posts.post("{\"call\":\"p-1\",\"utterances\":["
                + "{\"party\":\"customer\",\"startMs\":0,\"endMs\":400,\"text\":\"hello\"},"
                + "{\"party\":\"customer\",\"startMs\":-1,\"endMs\":400,\"text\":\"hello\"}]}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body())
                .contains(
                        "\"error\":\"WRONG_FIELD\"",
                        "\"field\":\"utterances[1].startMs\"",
                        "must be whole milliseconds");
        assertThat(desk.admittedNobody()).isTrue();
        assertThat(desk.refusal()).isEqualTo("transcripts wrong_field");
    }

    @Test
    void bringsHoldsInTheirPlaceAmongTheUtterances() {
        var reply = posts.post("{\"call\":\"p-2\",\"holds\":[{\"on\":false,\"atMs\":9000},{\"on\":true,\"atMs\":300}],"
                + "\"utterances\":[{\"party\":\"customer\",\"startMs\":0,\"endMs\":400,\"text\":\"hello\"}]}");

        assertThat(reply.status()).isEqualTo(202);
        assertThat(desk.admitted().line().holds())
                .containsExactly(
                        new HoldMark(true, Duration.ofMillis(300)), new HoldMark(false, Duration.ofMillis(9000)));
    }

    @Test
    void tellsOfAHoldInACallThatOtherConnectionsBring() {
        desk.knowing("p-3");

        var reply = posts.post("{\"call\":\"p-3\",\"holds\":[{\"on\":true}]}");

        assertThat(reply.status()).isEqualTo(202);
        assertThat(desk.holds()).containsExactly(new HoldMark(true, null));
        assertThat(desk.admittedNobody()).isTrue();
    }

    @Test
    void refusesAHoldThatDoesNotSayWhetherItIsOn() {
        var reply = posts.post("{\"call\":\"p-2\",\"holds\":[{\"atMs\":9000}]}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("\"field\":\"holds[0].on\"");
        assertThat(desk.admittedNobody()).isTrue();
    }

    @Test
    void saysWhyItIsNotJson() {
        assertThat(posts.post("[1,").body()).contains("NOT_JSON");
        assertThat(posts.post(null).body()).contains("NOT_JSON");
        assertThat(posts.post("[]").body()).contains("a message is one JSON object");
        assertThat(posts.post("{\"call\":\"a\",\"call\":\"b\"}").body()).contains("Duplicate field");
    }

    @Test
    void passesOnWhyTheDeskRefuses() {
        desk.refusing(Admission.Reason.BUSY, "too many calls");

        var reply = posts.post(HELLO);

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.body()).contains("BUSY", "too many calls");
    }

    @Test
    void endsACallThatFallsSilent() {
        var impatient = new DoorConfig(
                List.of(Party.CUSTOMER, Party.AGENT),
                Language.EN,
                Duration.ofMillis(20),
                Duration.ofMillis(20),
                Duration.ofSeconds(1),
                64 << 10);

        new TranscriptPosts(VERTX, desk, impatient).post(HELLO);

        assertThat(desk.admitted().line().ending()).isEqualTo("IDLE");
        assertThat(desk.refusal()).isEqualTo("transcripts silent");
    }

    @Test
    void letsTheDeskSayThatACallHasEnded() {
        Context loop = VERTX.getOrCreateContext();
        onLoop(loop, HELLO);
        desk.admitted().line().endCall(CallEnded.Reason.IDLE);
        desk.refusing(Admission.Reason.CALL_ENDED, "a call with this id has ended");

        assertThat(onLoop(loop, HELLO).status()).isEqualTo(409);
    }

    private TranscriptPosts.Reply onLoop(Context loop, String body) {
        return Waiting.result(Future.future(reply -> loop.runOnContext(now -> reply.complete(posts.post(body)))));
    }
}
