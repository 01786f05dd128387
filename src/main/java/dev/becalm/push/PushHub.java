package dev.becalm.push;

import dev.becalm.call.CallStarted;
import dev.becalm.followup.FollowUpNotice;
import dev.becalm.metrics.MonitorMetrics;
import dev.becalm.store.CallJournal;
import dev.becalm.store.EventJson;
import dev.becalm.store.EventPage;
import dev.becalm.store.LoggedEvent;
import dev.becalm.store.ScreenEvent;
import dev.becalm.store.StoredEvent;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends every journaled event to the screens that want it, in order, and what they missed when they come back. Lives
 * on one event loop.
 */
public final class PushHub {
    private static final Logger log = LoggerFactory.getLogger(PushHub.class);
    private static final int PAGE = 2_000;
    private static final int CALLS_REMEMBERED = 10_000;

    private final Vertx vertx;
    private final Context context;
    private final CallJournal journal;
    private final ScreenCommands commands;
    private final MonitorMetrics metrics;
    private final Clock clock;
    private final Set<Subscriber> subscribers = new LinkedHashSet<>();
    private final Map<String, String> agents = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > CALLS_REMEMBERED;
        }
    };

    public PushHub(Vertx vertx, CallJournal journal, PushCommands commands, MonitorMetrics metrics, Clock clock) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.journal = journal;
        this.commands = new ScreenCommands(commands);
        this.metrics = metrics;
        this.clock = clock;
        journal.onAppend(event -> context.runOnContext(nothing -> publish(event)));
    }

    /** How many screens are connected. */
    public int size() {
        return subscribers.size();
    }

    /** Tells every supervisor of a case. May be called from any thread. */
    public void followUp(FollowUpNotice notice) {
        String message = PushMessages.followUp(NoticeJson.write(notice));
        context.runOnContext(nothing -> List.copyOf(subscribers).stream()
                .filter(subscriber -> subscriber.audience().agent() == null)
                .forEach(subscriber -> subscriber.send(message)));
    }

    private void publish(LoggedEvent logged) {
        if (logged.event() instanceof CallStarted started) {
            agents.put(logged.call().value(), started.info().agent());
        }
        String call = logged.call().value();
        String kind = EventJson.kindOf(logged.event());
        String agent = agents.getOrDefault(call, "");
        String message = PushMessages.event(logged.seq(), call, ScreenEvent.fields(logged.event(), logged.json()));
        for (Subscriber subscriber : List.copyOf(subscribers)) {
            if (subscriber.audience().wants(agent, kind) && !subscriber.offer(logged.seq(), message)) {
                metrics.slowSubscriber();
                subscriber.closeSlow();
            }
        }
    }

    /**
     * Connects a screen.
     *
     * @param after the last number the screen has seen; below 0 for a screen that knows nothing yet, which gets the
     *     calls that are going on
     */
    public void attach(ServerWebSocket socket, Audience audience, long after) {
        var subscriber = new Subscriber(socket, audience);
        context.runOnContext(nothing -> {
            subscribers.add(subscriber);
            socket.closeHandler(closed -> context.runOnContext(later -> subscribers.remove(subscriber)));
            socket.textMessageHandler(text -> subscriber.send(commands.handle(audience, text)));
            subscriber.send(PushMessages.hello(audience, after >= 0, clock.instant()));
            catchUp(subscriber, after).onFailure(error -> {
                log.warn(
                        "screen could not be brought up to date error={}",
                        error.getClass().getSimpleName());
                subscriber.closeSlow();
            });
        });
    }

    private Future<Void> catchUp(Subscriber subscriber, long after) {
        return Future.fromCompletionStage(journal.flushed(), context)
                .compose(flushed -> missed(subscriber.audience(), after))
                .compose(page -> {
                    for (StoredEvent event : page.events()) {
                        subscriber.sendMissed(
                                event.seq(), PushMessages.event(event.seq(), event.call(), ScreenEvent.fields(event)));
                    }
                    if (page.more()) {
                        return catchUp(subscriber, page.last());
                    }
                    subscriber.send(PushMessages.live(page.last()));
                    subscriber.goLive();
                    return Future.succeededFuture();
                });
    }

    private Future<EventPage> missed(Audience audience, long after) {
        return vertx.executeBlocking(
                () -> after < 0
                        ? journal.screens().current(audience.agent(), audience::wants)
                        : journal.screens().missed(after, PAGE, audience.agent(), audience::wants),
                false);
    }
}
