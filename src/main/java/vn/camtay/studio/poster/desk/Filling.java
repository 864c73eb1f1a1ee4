package vn.camtay.studio.poster.desk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.camtay.studio.KeptBrief;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.poster.template.Slot;
import vn.camtay.studio.poster.type.Words;
import vn.camtay.studio.writer.Writer;

/// Fills the empty slots of a poster from the facts of its brief, without AI. What somebody typed stays.
final class Filling {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d./:]*");

    private Filling() {}

    static Typed from(KeptBrief brief, Typed typed) {
        var written = Writer.poster(brief.of(ProductKind.POSTER));
        var words = new LinkedHashMap<>(typed.words());
        put(words, typed, Slot.HEADLINE, written.headline());
        put(words, typed, "when", written.when());
        put(words, typed, "where", written.where());
        put(words, typed, "ask", written.ask());
        put(words, typed, "call", written.call());
        for (var slot : typed.template().slots()) {
            if (slot.as().equals("about") || slot.as().equals("thanks")) {
                brief.facts().stream()
                        .map(fact -> Words.clean(fact.words()))
                        .filter(fact -> Words.letters(fact) <= slot.letters() && isNew(fact, words.values()))
                        .findFirst()
                        .ifPresent(fact -> words.putIfAbsent(slot.name(), fact));
            }
        }
        return typed.with(words);
    }

    /// Says something that no other slot says already: shares no number with them.
    private static boolean isNew(String fact, Collection<String> said) {
        return said.stream().noneMatch(fact::equals)
                && NUMBER.matcher(fact)
                        .results()
                        .noneMatch(number -> said.stream().anyMatch(words -> words.contains(number.group())));
    }

    /// Only what the template has room for: a slot that would be over its letters stays empty.
    private static void put(Map<String, String> words, Typed typed, String name, String text) {
        var clean = Words.clean(text);
        typed.template()
                .slot(name)
                .filter(slot -> !clean.isEmpty() && Words.letters(clean) <= slot.letters())
                .ifPresent(slot -> words.putIfAbsent(name, clean));
    }
}
