package vn.camtay.privacy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// One line of a JSON-lines file: `{"id": …, "text": …}`, in the test set also the spans that should be found.
///
/// @param id as it is written, quotes and all
record TextLine(String id, String text, List<Expected> spans) {
    private static final JsonFactory JSON = new JsonFactory();

    /// A span the test set marks.
    record Expected(Kind type, int start, int end) {}

    /// @throws IllegalArgumentException saying in Vietnamese what is wrong with the line
    static TextLine parse(String line) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("không phải một đối tượng JSON");
            }
            var read = read(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("sau đối tượng JSON còn chữ khác");
            }
            return read;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("không đọc được JSON", e);
        }
    }

    private static TextLine read(JsonParser parser) {
        String id = null;
        String text = null;
        List<Expected> spans = List.of();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var value = parser.nextToken();
            if ("id".equals(name) && value.isScalarValue()) {
                id = value == JsonToken.VALUE_STRING ? SpanJson.quoted(parser.getString()) : parser.getString();
            } else if ("text".equals(name) && value == JsonToken.VALUE_STRING) {
                text = parser.getString();
            } else if ("spans".equals(name) && value == JsonToken.START_ARRAY) {
                spans = spans(parser);
            } else {
                parser.skipChildren();
            }
        }
        if (id == null || text == null) {
            throw new IllegalArgumentException("thiếu \"id\" hoặc \"text\"");
        }
        return new TextLine(id, text, spans);
    }

    private static List<Expected> spans(JsonParser parser) {
        var spans = new ArrayList<Expected>();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            spans.add(span(parser));
        }
        return List.copyOf(spans);
    }

    private static Expected span(JsonParser parser) {
        @Nullable Kind type = null;
        var start = -1;
        var end = -1;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "type" -> type = Kind.valueOf(parser.getString());
                case "start" -> start = parser.getIntValue();
                case "end" -> end = parser.getIntValue();
                default -> parser.skipChildren();
            }
        }
        if (type == null || start < 0 || end <= start) {
            throw new IllegalArgumentException("có đoạn thiếu \"type\", \"start\" hoặc \"end\"");
        }
        return new Expected(type, start, end);
    }
}
