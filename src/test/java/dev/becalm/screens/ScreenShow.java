package dev.becalm.screens;

import java.time.Instant;

/** Serves the screens with written calls, for looking at them while they are being worked on. */
final class ScreenShow {
    private ScreenShow() {}

    public static void main(String[] arguments) throws Exception {
        var server = new ScreenServer(8199);
        Instant start = ScreenServer.NOW.minusSeconds(15);
        server.play(Stories.missedVisit("call-en", "mia", start));
        server.play(Stories.missedVisitZh("call-zh", "lin", start));
        new Crowd(28, 7, start).open(server::play);
        if (arguments.length > 0) {
            var crowd = new Crowd(28, 7, start);
            for (; ; ) {
                crowd.tick(server::play);
                Thread.sleep(250);
            }
        }
    }
}
