package vn.camtay.practice.drawer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// One map of a content file, read key by key. What is missing or misspelt is said with the file's name and the key.
record Entry(String where, Map<String, Object> values) {
    private static final Pattern SIZE = Pattern.compile("(\\d+(?:\\.\\d+)?) (B|KB|MB)");

    static Entry of(String where, Object read) {
        if (!(read instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(where + ": a list of keys and values is expected");
        }
        var values = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> values.put(String.valueOf(key), value == null ? "" : value));
        return new Entry(where, values);
    }

    static List<Entry> listOf(String where, Object read) {
        if (!(read instanceof List<?> list)) {
            throw new IllegalArgumentException(where + ": a list is expected");
        }
        return list.stream().map(one -> of(where, one)).toList();
    }

    String text(String key) {
        return find(key).orElseThrow(() -> wrong(key, "is missing"));
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key)).map(String::valueOf).filter(value -> !value.isBlank());
    }

    LocalDate day(String key) {
        return day(key, text(key));
    }

    Optional<LocalDate> findDay(String key) {
        return find(key).map(value -> day(key, value));
    }

    private LocalDate day(String key, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw wrong(key, "is no day of the form 2025-12-22: " + value);
        }
    }

    /// Sizes as phones write them, `1.6 MB`, in bytes.
    long size(String key) {
        var matcher = SIZE.matcher(text(key));
        if (!matcher.matches()) {
            throw wrong(key, "is no size such as 1.6 MB: " + text(key));
        }
        var unit = switch (matcher.group(2)) {
            case "MB" -> 1024 * 1024;
            case "KB" -> 1024;
            default -> 1;
        };
        return Math.round(Double.parseDouble(matcher.group(1)) * unit);
    }

    /// A value that is one of an enum's, written in kebab-case.
    <E extends Enum<E>> E oneOf(String key, Class<E> type) {
        try {
            return Enum.valueOf(type, text(key).toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw wrong(key, "is none of the known: " + text(key));
        }
    }

    List<String> texts(String key) {
        return values.getOrDefault(key, List.of()) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(text(key));
    }

    Map<String, String> textsByKey(String key) {
        var texts = new LinkedHashMap<String, String>();
        Entry.of(where + ", " + key, values.getOrDefault(key, Map.of()))
                .values()
                .forEach((name, value) -> texts.put(name, String.valueOf(value)));
        return texts;
    }

    IllegalArgumentException wrong(String key, String what) {
        return new IllegalArgumentException(where + ": " + key + " " + what);
    }
}
