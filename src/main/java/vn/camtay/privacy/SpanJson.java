package vn.camtay.privacy;

import java.util.List;
import java.util.stream.Collectors;

/// Finds as JSON, written letter by letter so that halves of characters in a damaged text come out as they went in.
final class SpanJson {
    private SpanJson() {}

    static String of(List<Span> spans) {
        return spans.stream().map(SpanJson::of).collect(Collectors.joining(",", "[", "]"));
    }

    private static String of(Span span) {
        return "{\"type\":\"" + span.type() + "\",\"start\":" + span.start() + ",\"end\":" + span.end() + ",\"text\":"
                + quoted(span.text()) + ",\"score\":" + span.score() + ",\"why\":" + quoted(span.why()) + "}";
    }

    static String quoted(String text) {
        var out = new StringBuilder(text.length() + 2).append('"');
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || isHalf(text, i) || c == '\u2028' || c == '\u2029') {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    private static boolean isHalf(String text, int at) {
        var c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
