package vn.camtay.studio.poster.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.camtay.studio.Version;
import vn.camtay.studio.poster.PosterLayout;
import vn.camtay.studio.poster.template.Slot;
import vn.camtay.studio.poster.template.Template;
import vn.camtay.studio.poster.template.Templates;
import vn.camtay.studio.poster.type.Words;

/// A poster as it stands in the form: what was typed, upon which version.
///
/// @param fact the id its version gets
/// @param base the version that was changed; empty for the first
/// @param words by name of slot; those the template has no slot for are carried along
record Typed(
        Optional<UUID> fact,
        Optional<UUID> base,
        Template template,
        Map<String, String> words,
        Optional<UUID> picture,
        String address) {
    /// The fields of words in a form: `slot.headline` …
    static final String FIELD = "slot.";

    private static final int LONGEST = 400;

    static Typed of(Map<String, String> sent) {
        var words = new LinkedHashMap<String, String>();
        sent.forEach((field, text) -> {
            if (field.startsWith(FIELD) && !text.isBlank()) {
                words.put(field.substring(FIELD.length()), cut(text));
            }
        });
        return new Typed(
                id(sent.get("fact")),
                id(sent.get("base")),
                template(sent.getOrDefault("template", "")),
                words,
                sent.containsKey("without") ? Optional.empty() : id(sent.get("picture")),
                cut(sent.getOrDefault("address", "")));
    }

    /// A version opened again; one that was written as plain text has its lines put into the first slots.
    static Typed of(Version version, UUID fact) {
        var layout = PosterLayout.read(version.layout());
        var template = template(layout.map(PosterLayout::template).orElse(""));
        return new Typed(
                Optional.of(fact),
                Optional.of(version.id()),
                template,
                layout.map(PosterLayout::words).orElseGet(() -> lines(version.text(), template)),
                layout.flatMap(PosterLayout::picture),
                layout.map(PosterLayout::address).orElse(""));
    }

    private static Map<String, String> lines(String text, Template template) {
        var words = new LinkedHashMap<String, String>();
        var lines = text.lines().filter(line -> !line.isBlank()).iterator();
        for (var slot : template.slots()) {
            if (slot.isTyped() && !slot.name().equals(Slot.ISSUER) && lines.hasNext()) {
                words.put(slot.name(), cut(lines.next()));
            }
        }
        return words;
    }

    Typed with(Template other) {
        return new Typed(fact, base, other, words, picture, address);
    }

    Typed with(Map<String, String> other) {
        return new Typed(fact, base, template, other, picture, address);
    }

    Typed showing(UUID thing) {
        return new Typed(fact, base, template, words, Optional.of(thing), address);
    }

    /// The same upon a later version, to be kept after a look at both.
    Typed upon(UUID latest, UUID next) {
        return new Typed(Optional.of(next), Optional.of(latest), template, words, picture, address);
    }

    Typed asFact(UUID next) {
        return new Typed(Optional.of(next), base, template, words, picture, address);
    }

    String word(String slot) {
        return words.getOrDefault(slot, "");
    }

    /// Letters of a slot's words as the poster counts them.
    int letters(String slot) {
        return Words.letters(Words.clean(word(slot)));
    }

    PosterLayout layout() {
        return new PosterLayout(template.id(), words, picture, address);
    }

    private static Template template(String id) {
        return Templates.ours().find(id).orElse(Templates.ours().all().getFirst());
    }

    private static String cut(String text) {
        var clean = Words.clean(text);
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }

    private static Optional<UUID> id(@org.jspecify.annotations.Nullable String text) {
        try {
            return text == null || text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
