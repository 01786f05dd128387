package dev.becalm.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.becalm.call.CallInfo;
import dev.becalm.call.Party;
import dev.becalm.call.Span;
import dev.becalm.call.Word;
import dev.becalm.fixture.DoorServer;
import dev.becalm.fixture.FakeCallLine;
import dev.becalm.fixture.LockStepClient;
import dev.becalm.fixture.RawClient;
import dev.becalm.fixture.WireClient;
import dev.becalm.fixture.WireClient.Closed;
import io.vertx.core.Future;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The conformance rules of the vosk-server protocol, in the order of src/docs/protocols/vosk-server.md. */
class VoskSessionTest {
    private static final byte[] FRAME = new byte[3200];
    private static final String EMPTY_PARTIAL = "{\n  \"partial\" : \"\"\n}";
    private static final String EMPTY_RESULT = "{\n  \"text\" : \"\"\n}";
    private static final Recognised HELLO =
            new Recognised(true, "hello", List.of(new Word("hello", Span.ofMillis(870, 1110), 1.0)), List.of());

    private final DoorServer server = DoorServer.open();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void repliesOnceToEachFrameAndResetAndEof() {
        server.desk()
                .giving(() ->
                        new FakeCallLine().answering(VoskSessionTest::count).endingWith(HELLO));
        var client = server.connect("/vosk");

        client.send(FRAME).send(FRAME).send("{\"reset\" : 1}").send(FRAME).send("{\"eof\" : 1}");

        assertThat(List.of(client.answer(), client.answer())).containsExactly(partial(1), partial(2));
        assertThat(client.answer()).contains("\"text\" : \"hello\"");
        assertThat(client.answer()).isEqualTo(partial(3));
        assertThat(client.answer()).contains("\"text\" : \"hello\"");
        assertThat(client.closed()).isEqualTo(new Closed(1000, ""));
        assertThat(client.hasUnreadAnswer()).isFalse();
    }

    @Test
    void takesConfigBeforeAudioAndNeverTakesItForAudio() {
        var client = server.connect("/vosk");

        client.send("{ \"config\" : { \"sample_rate\" : 48000.0, \"words\" : 0, \"max_alternatives\" : 3,"
                + " \"phrase_list\" : [\"zero one\", \"[unk]\"] } }");
        client.send(FRAME).send("{\"config\":{\"sample_rate\":16000}}").send(FRAME);

        var call = server.desk().admitted();
        assertThat(List.of(client.answer(), client.answer())).containsOnly(EMPTY_PARTIAL);
        assertThat(call.format()).map(MediaFormat::rateHz).contains(48_000);
        assertThat(call.options()).isEqualTo(new RecognitionOptions(3, List.of("zero one", "[unk]")));
        assertThat(call.line().frames()).hasSize(2);
    }

    @Test
    void leavesTheModelAlone() {
        var greedy = server.connect("/vosk");
        greedy.send("{\"config\":{\"model\":\"/etc/other-model\"}}").send(FRAME);
        greedy.answer();
        var other = server.connect("/vosk");

        other.send(FRAME);

        assertThat(other.answer()).isEqualTo(EMPTY_PARTIAL);
        assertThat(server.desk().admitted().options()).isEqualTo(RecognitionOptions.DEFAULT);
        assertThat(server.desk().admitted().options()).isEqualTo(RecognitionOptions.DEFAULT);
    }

    @Test
    void takesEofInEitherSpelling() {
        for (String eof : List.of("{\"eof\" : 1}", "{\"eof\":1}")) {
            var client = server.connect("/vosk");
            client.send(FRAME).send(eof);

            assertThat(client.answer()).isEqualTo(EMPTY_PARTIAL);
            assertThat(client.answer()).isEqualTo(EMPTY_RESULT);
            assertThat(client.closed().code()).isEqualTo(1000);
            assertThat(server.desk().admitted().line().ending()).isEqualTo("HANGUP");
        }
    }

    @Test
    void answersEofWithoutAudioAndWithoutACall() {
        var client = server.connect("/vosk");

        client.send("{\"reset\":1}").send("{\"eof\":1}");

        assertThat(List.of(client.answer(), client.answer())).containsOnly(EMPTY_RESULT);
        assertThat(client.closed().code()).isEqualTo(1000);
        assertThat(server.desk().admittedNobody()).isTrue();
    }

    @Test
    void letsGoOfTheLineWhenTheClientIsCutOff() throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            client.upgrade("/vosk");
            client.write(new byte[] {(byte) 0x82, (byte) 0x82, 0, 0, 0, 0, 1, 2});
            var line = server.desk().admitted().line();
            client.reset();

            assertThat(line.ending()).isEqualTo("lost");
        }
    }

    @Test
    void repliesToOddAndEmptyFrames() {
        var client = server.connect("/vosk");

        client.send(new byte[0]).send(new byte[3]).send(new byte[1]);

        assertThat(List.of(client.answer(), client.answer(), client.answer())).containsOnly(EMPTY_PARTIAL);
        assertThat(server.desk().refusal()).isEqualTo("vosk empty_frame");
        assertThat(server.desk().refusal()).isEqualTo("vosk odd_frame");
    }

    @Test
    void offersNoExtensionThatWasNotAskedFor() throws IOException {
        try (RawClient asterisk = RawClient.connect(server.port());
                RawClient drachtio = RawClient.connect(server.port())) {
            assertThat(asterisk.upgrade("/vosk", "Sec-WebSocket-Protocol: ws"))
                    .startsWith("HTTP/1.1 101")
                    .containsIgnoringCase("sec-websocket-protocol: ws\r\n")
                    .doesNotContainIgnoringCase("sec-websocket-extensions");
            assertThat(drachtio.upgrade("/vosk", "Sec-WebSocket-Protocol: audio.drachtio.org"))
                    .containsIgnoringCase("sec-websocket-protocol: audio.drachtio.org\r\n");
        }
    }

    @Test
    void keepsItsOrderAndAnswersPingsWhenBehind() {
        server.desk()
                .giving(() ->
                        new FakeCallLine().answering(VoskSessionTest::count).fallBehind());
        var client = server.connect("/vosk");
        client.send(FRAME).send(FRAME).send("{\"eof\":1}");
        var line = server.desk().admitted().line();

        String pong = client.ping("still there?").pong();
        boolean answeredEarly = client.hasUnreadAnswer();
        line.catchUp();

        assertThat(pong).isEqualTo("still there?");
        assertThat(answeredEarly).isFalse();
        assertThat(List.of(client.answer(), client.answer(), client.answer()))
                .containsExactly(partial(1), partial(2), EMPTY_RESULT);
    }

    @Test
    void learnsCallAndPartyFromQueryOrPath() {
        server.connect("/vosk?call=c-9&speaker=agent&agent=ann&team=north&voiceAnalysis=false")
                .send(FRAME);
        var byQuery = server.desk().admitted();
        server.connect("/vosk/c-9/customer").send(FRAME);
        var byPath = server.desk().admitted();
        server.connect("/vosk").send(FRAME);
        var stock = server.desk().admitted();

        assertThat(byQuery.offer().id().value()).isEqualTo("c-9");
        assertThat(byQuery.offer().agent()).isEqualTo("ann");
        assertThat(byQuery.offer().voiceAnalysis()).isFalse();
        assertThat(byQuery.format()).map(MediaFormat::channels).contains(List.of(Party.AGENT));
        assertThat(byPath.offer().id().value()).isEqualTo("c-9");
        assertThat(byPath.format()).map(MediaFormat::channels).contains(List.of(Party.CUSTOMER));
        assertThat(stock.offer().id().value()).startsWith("vosk-");
        assertThat(stock.offer().agent()).isEqualTo(CallInfo.UNASSIGNED);
        assertThat(stock.format()).map(MediaFormat::channels).contains(List.of(Party.MIXED));
    }

    @Test
    void takesHoldsWithoutAnAnswer() {
        var client = server.connect("/vosk");

        client.send("{\"hold\" : 1}")
                .send(FRAME)
                .send("{\"hold\" : 1}")
                .send(FRAME)
                .send("{\"hold\" : 0}");
        client.send("{\"eof\" : 1}");

        assertThat(List.of(client.answer(), client.answer(), client.answer()))
                .containsExactly(EMPTY_PARTIAL, EMPTY_PARTIAL, EMPTY_RESULT);
        assertThat(client.closed().code()).isEqualTo(1000);
        assertThat(server.desk().admitted().line().holds())
                .containsExactly(new HoldMark(true, null), new HoldMark(false, null));
        assertThat(server.desk().refusal()).isEqualTo("vosk out_of_turn");
    }

    @Test
    void closesForAHoldThatIsNeitherOnNorOff() {
        var client = server.connect("/vosk");

        client.send("{\"hold\" : \"maybe\"}");

        assertThat(client.closed()).isEqualTo(new Closed(1008, "on: must be true or false"));
    }

    @Test
    void closesWhenTheRecogniserFails() {
        server.desk().giving(() -> new FakeCallLine().answering(n -> Future.failedFuture("broken")));
        var client = server.connect("/vosk");

        client.send(FRAME);

        assertThat(client.closed()).isEqualTo(new Closed(1011, "the recogniser failed"));
        assertThat(server.desk().admitted().line().ending()).isEqualTo("lost");
    }

    @Test
    void servesTenStockClientsAtOnce() {
        server.desk().giving(() -> new FakeCallLine().answering(VoskSessionTest::count));
        List<WireClient> wires = IntStream.range(0, 10)
                .mapToObj(i -> server.connect("/vosk/call-" + i + "/customer"))
                .toList();

        List<List<String>> replies = wires.parallelStream()
                .map(wire -> new LockStepClient(wire).play(new byte[160_100], 8000, 1600))
                .toList();

        assertThat(replies)
                .hasSize(10)
                .allSatisfy(of -> assertThat(of)
                        .hasSize(102)
                        .startsWith(partial(1), partial(2))
                        .endsWith(partial(101), EMPTY_RESULT));
    }

    private static Future<Recognised> count(int frame) {
        return Future.succeededFuture(new Recognised(false, "frame " + frame, List.of(), List.of()));
    }

    private static String partial(int frame) {
        return "{\n  \"partial\" : \"frame " + frame + "\"\n}";
    }
}
