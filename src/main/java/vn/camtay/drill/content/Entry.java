package vn.camtay.drill.content;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One map of a content file, read key by key. What is wrong goes to the problems, and something harmless is given in
/// its place, so that reading goes on to the next mistake.
public final class Entry {
    private final String of;
    private final String path;
    private final Map<?, ?> values;
    private final List<Problem> problems;
    private final Set<String> asked = new LinkedHashSet<>();

    Entry(String of, String path, Object value, List<Problem> problems) {
        this.of = of;
        this.path = path;
        this.values = value instanceof Map<?, ?> map ? map : Map.of();
        this.problems = problems;
        if (!(value instanceof Map)) {
            problems.add(new Problem(of, path, Problem.Kind.MISSING, ""));
        }
    }

    /// The same map, its problems told under this name.
    public Entry named(String name) {
        return new Entry(name, path, values, problems);
    }

    public Set<String> keys() {
        var keys = new LinkedHashSet<String>();
        values.keySet().forEach(key -> keys.add(String.valueOf(key)));
        return keys;
    }

    public Optional<String> find(String key) {
        asked.add(key);
        return values.get(key) instanceof String text && !text.isBlank() ? Optional.of(text.strip()) : Optional.empty();
    }

    public String text(String key) {
        return find(key).orElseGet(() -> {
            wrong(key, Problem.Kind.MISSING, "");
            return "";
        });
    }

    public boolean yes(String key) {
        var value = text(key);
        if (!value.isEmpty() && !value.equals("yes") && !value.equals("no")) {
            wrong(key, Problem.Kind.NONE_OF, value);
        }
        return value.equals("yes");
    }

    public YearMonth month(String key) {
        var value = text(key);
        try {
            return YearMonth.parse(value);
        } catch (DateTimeParseException e) {
            wrong(key, Problem.Kind.NO_MONTH, value);
            return YearMonth.of(1970, 1);
        }
    }

    public <E extends Enum<E>> E oneOf(String key, Class<E> type) {
        return constant(key, text(key), type);
    }

    public <E extends Enum<E>> Optional<E> findOneOf(String key, Class<E> type) {
        return find(key).map(value -> constant(key, value, type));
    }

    public <E extends Enum<E>> List<E> allOf(String key, Class<E> type) {
        return texts(key).stream().map(value -> constant(key, value, type)).toList();
    }

    private <E extends Enum<E>> E constant(String key, String value, Class<E> type) {
        for (var one : type.getEnumConstants()) {
            if (KebabCase.of(one).equals(value)) {
                return one;
            }
        }
        if (!value.isEmpty()) {
            wrong(key, Problem.Kind.NONE_OF, value);
        }
        return type.getEnumConstants()[0];
    }

    /// Nothing, one text or a list of texts.
    public List<String> texts(String key) {
        asked.add(key);
        return switch (values.get(key)) {
            case String text -> List.of(text.strip());
            case List<?> list ->
                list.stream().map(String::valueOf).map(String::strip).toList();
            case null, default -> List.of();
        };
    }

    public List<Integer> numbers(String key) {
        return texts(key).stream().map(text -> number(key, text)).toList();
    }

    private int number(String key, String text) {
        if (text.matches("\\d{1,4}")) {
            return Integer.parseInt(text);
        }
        wrong(key, Problem.Kind.NO_NUMBER, text);
        return 0;
    }

    public Optional<Entry> findEntry(String key) {
        asked.add(key);
        return Optional.<Object>ofNullable(values.get(key)).map(value -> new Entry(of, at(key), value, problems));
    }

    public List<Entry> entries(String key) {
        asked.add(key);
        return values.get(key) instanceof List<?> list ? listOf(of, at(key), list, problems) : List.of();
    }

    static List<Entry> listOf(String of, String path, List<?> list, List<Problem> problems) {
        var entries = new java.util.ArrayList<Entry>();
        for (var i = 0; i < list.size(); i++) {
            var value = list.get(i);
            entries.add(new Entry(of, path + "[" + (i + 1) + "]", value == null ? "" : value, problems));
        }
        return List.copyOf(entries);
    }

    /// Every key that was not asked for is one that means nothing here.
    public void nothingElse() {
        keys().stream().filter(key -> !asked.contains(key)).forEach(key -> wrong(key, Problem.Kind.UNKNOWN, key));
    }

    public void wrong(String key, Problem.Kind kind, String about) {
        problems.add(new Problem(of, at(key), kind, about));
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
