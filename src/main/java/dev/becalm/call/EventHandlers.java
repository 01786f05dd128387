package dev.becalm.call;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Sends each event to the handler of its type; events without one lead to nothing. */
public final class EventHandlers implements Stage {
    private final Map<Class<?>, Function<CallEvent, List<DerivedEvent>>> handlers = new LinkedHashMap<>();
    private Function<Duration, List<DerivedEvent>> conclusion = at -> List.of();

    public <E extends CallEvent> EventHandlers on(Class<E> type, Function<E, List<DerivedEvent>> handler) {
        if (handlers.put(type, event -> handler.apply(type.cast(event))) != null) {
            throw new IllegalArgumentException("two handlers for one type of event: " + type.getName());
        }
        return this;
    }

    /** What to do after each heard event, when all that follows from it upstream has been handled. */
    public EventHandlers afterwards(Function<Duration, List<DerivedEvent>> settle) {
        conclusion = settle;
        return this;
    }

    @Override
    public List<DerivedEvent> settle(Duration at) {
        return conclusion.apply(at);
    }

    @Override
    public List<DerivedEvent> on(CallEvent event) {
        var handler = handlers.get(event.getClass());
        return handler == null ? List.of() : handler.apply(event);
    }
}
