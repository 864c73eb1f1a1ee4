package vn.camtay.guide.content;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// One entry of a file, asked for its parts by name. What is missing where it is needed stops the start.
record Entry(String file, Map<?, ?> values) {
    /// A name without a value is a comma that was not quoted, and half a sentence lost.
    Entry {
        if (values.values().stream().anyMatch(Objects::isNull)) {
            throw new IllegalStateException("content/guide/" + file + ": a name without a value in " + values);
        }
    }

    Entry(String file, Object values) {
        this(file, values instanceof Map<?, ?> map ? map : Map.of());
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key))
                .map(value -> value.toString().strip());
    }

    String get(String key) {
        return find(key).filter(text -> !text.isEmpty()).orElseThrow(() -> wrong("has no " + key));
    }

    String text(String key) {
        return find(key).orElse("");
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    List<String> list(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    List<Entry> entries(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(one -> new Entry(file, one)).toList()
                : List.of();
    }

    Entry entry(String key) {
        return new Entry(file, Optional.<Object>ofNullable(values.get(key)).orElse(Map.of()));
    }

    IllegalStateException wrong(String what) {
        var name = find("code").or(() -> find("id")).orElse("?");
        return new IllegalStateException("content/guide/" + file + ", entry " + name + ": " + what);
    }
}
