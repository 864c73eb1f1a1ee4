package vn.camtay.studio.poster;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a version of a poster keeps beside its words: `{"template","words":{…},"picture","address"}`.
///
/// @param words by name of slot; those of slots the template does not have wait for another template
/// @param picture the thing of the rights ledger that is shown
public record PosterLayout(String template, Map<String, String> words, Optional<UUID> picture, String address) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public PosterLayout {
        words = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /// Empty where there is none, or none that makes sense.
    public static Optional<PosterLayout> read(String layout) {
        if (layout.isBlank()) {
            return Optional.empty();
        }
        try {
            var json = MAPPER.readTree(layout);
            var words = new LinkedHashMap<String, String>();
            json.path("words").properties().forEach(slot -> words.put(slot.getKey(), text(slot.getValue())));
            return Optional.of(new PosterLayout(
                    text(json.path("template")), words, uuid(text(json.path("picture"))), text(json.path("address"))));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /// The picture a version shows, by what its layout says.
    public static Optional<UUID> picture(String layout) {
        return read(layout).flatMap(PosterLayout::picture);
    }

    public String json() {
        var json = MAPPER.createObjectNode();
        json.put("template", template);
        var slots = json.putObject("words");
        words.forEach(slots::put);
        picture.ifPresent(thing -> json.put("picture", thing.toString()));
        json.put("address", address);
        return MAPPER.writeValueAsString(json);
    }

    private static String text(JsonNode node) {
        return node.isString() ? node.stringValue() : "";
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
