package dev.becalm.config;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads settings into a record of settings: keys are the names of its components, what is not said keeps its default,
 * and whatever the record's constructor refuses is reported with file, line and key.
 */
final class RecordReader {
    private RecordReader() {}

    static <R extends Record> R read(YamlNode node, R defaults) {
        RecordComponent[] components = defaults.getClass().getRecordComponents();
        node.allow(Arrays.stream(components).map(RecordComponent::getName).toArray(String[]::new));
        Object[] values = Arrays.stream(components)
                .map(component -> value(node.find(component.getName()), component, defaults))
                .toArray();
        @SuppressWarnings("unchecked")
        var type = (Class<R>) defaults.getClass();
        return construct(node, type, components, values);
    }

    private static Object value(Optional<YamlNode> given, RecordComponent component, Record defaults) {
        Object standard = call(component, defaults);
        return given.map(node -> component.getType() == List.class
                        ? list(node, (ParameterizedType) component.getGenericType())
                        : read(node, component.getType(), standard))
                .orElse(standard);
    }

    private static Object read(YamlNode node, Class<?> type, Object standard) {
        if (standard instanceof Record record) {
            return read(node, record);
        }
        if (type == int.class) {
            return node.integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        if (type == double.class) {
            return node.number(-Double.MAX_VALUE, Double.MAX_VALUE);
        }
        if (type == boolean.class) {
            return node.flag();
        }
        if (type == Duration.class) {
            return node.duration();
        }
        if (type == Path.class) {
            return Path.of(node.text());
        }
        if (standard instanceof Enum<?> one) {
            return node.oneOf(one.getDeclaringClass());
        }
        // Where nothing is the default, nothing may also be said.
        return standard.equals("") && node.blank() ? "" : node.text();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class is checked to be one of an enum
    private static Object list(YamlNode node, ParameterizedType type) {
        Class<?> item = (Class<?>) type.getActualTypeArguments()[0];
        return item.isEnum()
                ? node.items().stream().map(one -> one.oneOf((Class) item)).toList()
                : node.texts();
    }

    private static Object call(RecordComponent component, Record record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record of settings must be readable: " + component, e);
        }
    }

    private static <R extends Record> R construct(
            YamlNode node, Class<R> type, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw node.problem(String.valueOf(refused.getMessage()));
            }
            throw new IllegalStateException("settings could not be built: " + type, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("settings must be a record: " + type, e);
        }
    }
}
