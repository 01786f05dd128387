package dev.becalm;

import dev.becalm.cli.BecalmCommand;

/** Main: hands the command line to the commands. */
public final class Becalm {
    private Becalm() {}

    public static void main(String[] args) {
        System.exit(BecalmCommand.run(args));
    }
}
