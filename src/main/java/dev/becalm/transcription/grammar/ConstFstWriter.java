package dev.becalm.transcription.grammar;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a grammar in OpenFst's {@code const} type: fixed arrays of states and arcs, which Vosk reads as it is. */
final class ConstFstWriter {
    private static final int VERSION = 2;

    // Expanded; acceptor; deterministic; has epsilons; sorted both ways; weighted; cyclic, but not through the start;
    // not in topological order; accessible and co-accessible; not a string: true of every back-off grammar.
    private static final long PROPERTIES = 0x25a5_5555_0001L;

    private ConstFstWriter() {}

    static void write(Grammar grammar, OutputStream stream) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(stream, 1 << 16));
        int arcs = grammar.arcs();
        for (int state = 0; state < grammar.states(); state++) {
            arcs += epsilons(grammar, state);
        }
        new FstHeader("const", VERSION, false, PROPERTIES, grammar.start(), grammar.states(), arcs, grammar.symbols())
                .write(out);
        int first = 0;
        for (int state = 0; state < grammar.states(); state++) {
            first += state(grammar, state, first, out);
        }
        for (int state = 0; state < grammar.states(); state++) {
            arcs(grammar, state, out);
        }
        out.flush();
    }

    private static int state(Grammar grammar, int state, int first, DataOutputStream out) throws IOException {
        int epsilons = epsilons(grammar, state);
        int arcs = grammar.firstArc(state + 1) - grammar.firstArc(state) + epsilons;
        real(out, grammar.endCost(state));
        FstHeader.integer(out, first);
        FstHeader.integer(out, arcs);
        FstHeader.integer(out, epsilons);
        FstHeader.integer(out, epsilons);
        return arcs;
    }

    private static int epsilons(Grammar grammar, int state) {
        return grammar.backsOff(state) ? 1 : 0;
    }

    private static void arcs(Grammar grammar, int state, DataOutputStream out) throws IOException {
        if (grammar.backsOff(state)) {
            arc(out, 0, grammar.backoffCost(state), grammar.backoff(state));
        }
        for (int arc = grammar.firstArc(state); arc < grammar.firstArc(state + 1); arc++) {
            arc(out, grammar.word(arc), grammar.cost(arc), grammar.target(arc));
        }
    }

    private static void arc(DataOutputStream out, int word, float cost, int target) throws IOException {
        FstHeader.integer(out, word);
        FstHeader.integer(out, word);
        real(out, cost);
        FstHeader.integer(out, target);
    }

    private static void real(DataOutputStream out, float value) throws IOException {
        FstHeader.integer(out, Float.floatToRawIntBits(value));
    }
}
