package dev.becalm.config;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One value of a YAML file: a text, a list or a set of keys. Each getter either returns what it names or throws a
 * {@link ConfigProblem} that says what is allowed.
 */
public final class YamlNode {
    private static final Pattern DURATION = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(ms|s|min|h)");

    private final String file;
    private final int line;
    private final String key;
    private final Object content;

    YamlNode(String file, int line, String key, Object content) {
        this.file = file;
        this.line = line;
        this.key = key;
        this.content = content;
    }

    public int line() {
        return line;
    }

    /** The path to this value, for example {@code plays[3].line}. */
    public String key() {
        return key;
    }

    public ConfigProblem problem(String message) {
        return new ConfigProblem(file, line, key, message);
    }

    /** Refuses any key but these, so that a typing error cannot pass as a setting. */
    public YamlNode allow(String... keys) {
        entries().forEach((name, value) -> {
            if (!Arrays.asList(keys).contains(name)) {
                throw value.problem("unknown key; allowed are " + String.join(", ", keys));
            }
        });
        return this;
    }

    public YamlNode get(String name) {
        return find(name).orElseThrow(() -> problem("needs the key " + name));
    }

    public Optional<YamlNode> find(String name) {
        return Optional.ofNullable(entries().get(name));
    }

    /** The keys in the order of the file. An empty value counts as no keys. */
    public Map<String, YamlNode> entries() {
        if (content instanceof Map<?, ?> map) {
            @SuppressWarnings("unchecked")
            Map<String, YamlNode> entries = (Map<String, YamlNode>) map;
            return entries;
        }
        if (content.equals("")) {
            return Map.of();
        }
        throw problem("must be a set of keys");
    }

    /** The items in the order of the file. An empty value counts as no items. */
    public List<YamlNode> items() {
        if (content instanceof List<?> list) {
            @SuppressWarnings("unchecked")
            List<YamlNode> items = (List<YamlNode>) list;
            return items;
        }
        if (content.equals("")) {
            return List.of();
        }
        throw problem("must be a list");
    }

    public boolean isList() {
        return content instanceof List<?>;
    }

    public boolean isText() {
        return content instanceof String;
    }

    /** Whether nothing is said. */
    public boolean blank() {
        return content instanceof String text && text.isBlank();
    }

    public String text() {
        String text = scalar();
        if (text == null || text.isBlank()) {
            throw problem("must be a text");
        }
        return text;
    }

    /** A list of texts; one text alone counts as a list of one. */
    public List<String> texts() {
        return isText() && !content.equals("")
                ? List.of(text())
                : items().stream().map(YamlNode::text).toList();
    }

    public boolean flag() {
        String text = scalar();
        if ("true".equals(text) || "false".equals(text)) {
            return "true".equals(text);
        }
        throw problem("must be true or false");
    }

    public int integer(int least, int most) {
        double number = number(least, most);
        if (number != Math.rint(number)) {
            throw problem("must be a whole number from " + least + " to " + most);
        }
        return (int) number;
    }

    public double number(double least, double most) {
        String rule = "must be a number from " + plain(least) + " to " + plain(most);
        try {
            double number = Double.parseDouble(String.valueOf(scalar()));
            if (number >= least && number <= most) {
                return number;
            }
            throw problem(rule + ", not " + plain(number));
        } catch (NumberFormatException e) {
            throw problem(rule);
        }
    }

    /** A length of time with its unit: {@code 300 ms}, {@code 20s}, {@code 1.5 min}, {@code 2h}. */
    public Duration duration() {
        Matcher matcher = DURATION.matcher(String.valueOf(scalar()));
        if (!matcher.matches()) {
            throw problem("must be a time with a unit: ms, s, min or h");
        }
        double unitMillis = switch (matcher.group(2)) {
            case "ms" -> 1;
            case "s" -> 1_000;
            case "min" -> 60_000;
            default -> 3_600_000;
        };
        return Duration.ofMillis(Math.round(Double.parseDouble(matcher.group(1)) * unitMillis));
    }

    /** One of the names of an enum; upper or lower case, {@code -} for {@code _}. */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        String name = String.valueOf(scalar()).toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> problem("must be one of " + names(type)));
    }

    private @Nullable String scalar() {
        return content instanceof String text ? text : null;
    }

    private static String names(Class<? extends Enum<?>> type) {
        return String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf((long) number)
                : String.valueOf(number);
    }
}
