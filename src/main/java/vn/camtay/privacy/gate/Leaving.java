package vn.camtay.privacy.gate;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import vn.camtay.privacy.Detector;
import vn.camtay.privacy.Kind;
import vn.camtay.privacy.Span;
import vn.camtay.privacy.gate.GateOutcome.Refusal;

/// The last look at a request on its way out, at what will really be sent: every string and number of its JSON.
final class Leaving {
    private static final JsonFactory JSON = new JsonFactory();

    private Leaving() {}

    /// @throws Closed when anything personal is in it, or when it cannot be read
    static void check(String body, Detector detector) {
        for (var text : texts(body)) {
            var found = detector.scan(text);
            if (found.stream().map(Span::type).anyMatch(kind -> kind == Kind.CLASSIFIED)) {
                throw new Closed(Refusal.CLASSIFIED);
            }
            if (!found.isEmpty()) {
                throw new Closed(Refusal.NOT_CLEAN);
            }
        }
    }

    private static List<String> texts(String body) {
        var texts = new ArrayList<String>();
        try (var parser = JSON.createParser(ObjectReadContext.empty(), body)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    texts.add(parser.currentName());
                } else if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
                    texts.add(parser.getString());
                }
            }
        } catch (JacksonException e) {
            throw new Closed(Refusal.NOT_CLEAN);
        }
        return texts;
    }
}
