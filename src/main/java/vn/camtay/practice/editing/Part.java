package vn.camtay.practice.editing;

import static vn.camtay.practice.editing.Ask.maybe;
import static vn.camtay.practice.editing.Ask.must;

import java.util.Arrays;
import java.util.List;
import vn.camtay.practice.content.KebabCase;
import vn.camtay.shared.NotFound;

/// A part of a pack that has a form of its own.
enum Part {
    BASICS(
            "",
            "",
            must("title", Ask.Kind.TEXT),
            must("result", Ask.Kind.TEXT),
            must("agency.name", Ask.Kind.TEXT),
            must("agency.code", Ask.Kind.TEXT),
            must("fee.amount", Ask.Kind.NUMBER),
            must("fee.confirmed", Ask.Kind.YES),
            must("term.working-days", Ask.Kind.NUMBER),
            must("term.confirmed", Ask.Kind.YES),
            must("supplement.days", Ask.Kind.NUMBER),
            must("supplement.confirmed", Ask.Kind.YES),
            maybe("cosigner", Ask.Kind.SUGGEST),
            must("communes", Ask.Kind.LINES),
            maybe("lookalikes", Ask.Kind.LINES),
            must("valid-from", Ask.Kind.DAY),
            maybe("valid-until", Ask.Kind.DAY)),
    FIELD(
            "fields",
            "label",
            must("label", Ask.Kind.TEXT),
            must("kind", Ask.Kind.CHOICE),
            must("answer", Ask.Kind.SUGGEST),
            maybe("options", Ask.Kind.LINES),
            must("hint", Ask.Kind.LONG)),
    COMPONENT(
            "components",
            "label",
            must("label", Ask.Kind.TEXT),
            must("proves", Ask.Kind.LINES),
            must("required", Ask.Kind.YES)),
    NOT_WANTED("not-wanted", "", must("kind", Ask.Kind.CHOICE), must("why", Ask.Kind.LONG)),
    SCENARIO(
            "scenarios",
            "title",
            must("title", Ask.Kind.TEXT),
            must("form", Ask.Kind.CHOICE),
            must("persona", Ask.Kind.CHOICE),
            maybe("commune", Ask.Kind.CHOICE),
            must("beginning", Ask.Kind.CHOICE),
            must("papers", Ask.Kind.PICKS),
            must("troubles", Ask.Kind.PICKS),
            must("ending", Ask.Kind.CHOICE),
            must("day", Ask.Kind.DAY),
            must("day-lasts", Ask.Kind.NUMBER)),
    SOURCE("sources", "", must("what", Ask.Kind.LONG), must("read", Ask.Kind.DAY), must("confirmed", Ask.Kind.YES));

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
