package vn.camtay.practice.editing;

import static vn.camtay.practice.editing.Ask.maybe;
import static vn.camtay.practice.editing.Ask.of;

import java.util.Arrays;
import java.util.List;
import vn.camtay.practice.content.KebabCase;
import vn.camtay.shared.NotFound;

/// A part of a pack that has a form of its own.
enum Part {
    BASICS(
            "",
            "",
            of("title", Ask.Kind.TEXT),
            of("result", Ask.Kind.TEXT),
            of("agency.name", Ask.Kind.TEXT),
            of("agency.code", Ask.Kind.TEXT),
            of("fee.amount", Ask.Kind.NUMBER),
            of("fee.confirmed", Ask.Kind.YES),
            of("term.working-days", Ask.Kind.NUMBER),
            of("term.confirmed", Ask.Kind.YES),
            of("communes", Ask.Kind.LINES),
            maybe("lookalikes", Ask.Kind.LINES),
            of("valid-from", Ask.Kind.DAY),
            maybe("valid-until", Ask.Kind.DAY)),
    FIELD(
            "fields",
            "label",
            of("label", Ask.Kind.TEXT),
            of("kind", Ask.Kind.CHOICE),
            of("answer", Ask.Kind.SUGGEST),
            maybe("options", Ask.Kind.LINES),
            of("hint", Ask.Kind.LONG)),
    COMPONENT(
            "components",
            "label",
            of("label", Ask.Kind.TEXT),
            of("proves", Ask.Kind.LINES),
            of("required", Ask.Kind.YES)),
    NOT_WANTED("not-wanted", "", of("kind", Ask.Kind.CHOICE), of("why", Ask.Kind.LONG)),
    SCENARIO(
            "scenarios",
            "title",
            of("title", Ask.Kind.TEXT),
            of("form", Ask.Kind.CHOICE),
            of("persona", Ask.Kind.CHOICE),
            maybe("commune", Ask.Kind.CHOICE),
            of("beginning", Ask.Kind.CHOICE),
            of("papers", Ask.Kind.PICKS),
            of("troubles", Ask.Kind.PICKS),
            of("ending", Ask.Kind.CHOICE),
            of("day", Ask.Kind.DAY),
            of("day-lasts", Ask.Kind.NUMBER)),
    SOURCE("sources", "", of("what", Ask.Kind.LONG), of("read", Ask.Kind.DAY), of("confirmed", Ask.Kind.YES));

    private final String key;
    private final String named;
    private final List<Ask> asks;

    Part(String key, String named, Ask... asks) {
        this.key = key;
        this.named = named;
        this.asks = List.of(asks);
    }

    static Part of(String word) {
        return Arrays.stream(values())
                .filter(part -> part.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("part of a pack"));
    }

    /// As it stands in addresses and message keys.
    String word() {
        return KebabCase.of(this);
    }

    /// The list of the file that it is one of; empty for what stands at the top.
    String key() {
        return key;
    }

    /// The ask from whose words a new one's id is made; empty where it has no id.
    String named() {
        return named;
    }

    List<Ask> asks() {
        return asks;
    }

    /// Where a mistake of it is told: `fields[2].`.
    String path(int at) {
        return key.isEmpty() ? "" : key + "[" + at + "].";
    }
}
