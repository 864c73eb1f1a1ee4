package vn.camtay.practice.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// What somebody put into a form of a part, or what stands in the file for it.
record Answers(MultiValueMap<String, String> given) {
    private static final int LONGEST = 4_000;

    /// Of a part as it is.
    static Answers of(Part part, Map<String, Object> content) {
        var answers = new LinkedMultiValueMap<String, String>();
        for (var ask : part.asks()) {
            var value = find(content, ask.name());
            if (value instanceof List<?> list) {
                var texts = list.stream().map(String::valueOf).toList();
                answers.put(ask.name(), ask.kind() == Ask.Kind.LINES ? List.of(String.join("\n", texts)) : texts);
            } else if (value != null) {
                answers.add(ask.name(), String.valueOf(value));
            }
        }
        return new Answers(answers);
    }

    private static @Nullable Object find(Map<String, Object> content, String name) {
        var dot = name.indexOf('.');
        if (dot < 0) {
            return content.get(name);
        }
        return content.get(name.substring(0, dot)) instanceof Map<?, ?> inner
                ? inner.get(name.substring(dot + 1))
                : null;
    }

    String text(Ask ask) {
        var value = Optional.ofNullable(given.getFirst(ask.name())).orElse("").strip();
        if (ask.kind() == Ask.Kind.YES) {
            return value.equals("yes") ? "yes" : "no";
        }
        return cut(value);
    }

    /// A text area's lines without empty ones, or what was ticked.
    List<String> texts(Ask ask) {
        var values = Optional.ofNullable(given.get(ask.name())).orElse(List.of());
        return values.stream()
                .flatMap(value -> ask.kind() == Ask.Kind.LINES ? cut(value).lines() : Stream.of(value))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String cut(String value) {
        return value.substring(0, Math.min(value.length(), LONGEST));
    }
}
