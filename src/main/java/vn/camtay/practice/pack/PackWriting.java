package vn.camtay.practice.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.camtay.practice.content.ContentText;
import vn.camtay.practice.content.KebabCase;

/// A pack as its file: what `PackText` reads back to the same pack.
public final class PackWriting {
    private PackWriting() {}

    public static ContentText write(Pack pack) {
        return write(pack.id(), content(pack));
    }

    public static ContentText write(String id, Map<String, Object> content) {
        return ContentText.written(id + ".yaml", content);
    }

    /// The maps, lists and texts of the file, by its keys in their order.
    public static Map<String, Object> content(Pack pack) {
        var file = new LinkedHashMap<String, Object>();
        file.put("id", pack.id());
        file.put("version", String.valueOf(pack.version()));
        file.put("procedure", pack.procedure());
        file.put("title", pack.title());
        file.put("life-event", pack.lifeEvent());
        file.put("online", yes(pack.online()));
        file.put(
                "agency",
                map("name", pack.agency().name(), "code", pack.agency().code()));
        file.put("communes", pack.communes());
        file.put("lookalikes", pack.lookalikes());
        file.put(
                "fee",
                map("amount", pack.fee().amount(), "confirmed", yes(pack.fee().confirmed())));
        file.put(
                "term",
                map(
                        "working-days",
                        pack.term().workingDays(),
                        "confirmed",
                        yes(pack.term().confirmed())));
        pack.supplement()
                .ifPresent(supplement -> file.put(
                        "supplement", map("days", supplement.days(), "confirmed", yes(supplement.confirmed()))));
        pack.cosigner().ifPresent(cosigner -> file.put("cosigner", cosigner));
        file.put("result", pack.result());
        file.put("valid-from", pack.validFrom().toString());
        pack.validUntil().ifPresent(until -> file.put("valid-until", until.toString()));
        file.put("fields", pack.fields().stream().map(PackWriting::field).toList());
        file.put(
                "components",
                pack.components().stream().map(PackWriting::component).toList());
        file.put(
                "not-wanted",
                pack.notWanted().stream()
                        .map(one -> map("kind", one.kind(), "why", one.why()))
                        .toList());
        file.put("troubles", pack.troubles());
        file.put(
                "scenarios",
                pack.scenarios().stream().map(PackWriting::scenario).toList());
        file.put("sources", pack.sources().stream().map(PackWriting::source).toList());
        return file;
    }

    private static Map<String, Object> field(Pack.Field field) {
        var map = map("id", field.id(), "label", field.label(), "kind", KebabCase.of(field.kind()));
        map.put("answer", field.answer());
        if (!field.options().isEmpty()) {
            map.put("options", field.options());
        }
        map.put("hint", field.hint());
        return map;
    }

    private static Map<String, Object> component(Pack.Component component) {
        var map = map("id", component.id(), "label", component.label());
        map.put("proves", component.proves().stream().map(PackWriting::together).toList());
        map.put("required", yes(component.required()));
        return map;
    }

    private static String together(Set<String> kinds) {
        return String.join(" + ", kinds.stream().sorted().toList());
    }

    private static Map<String, Object> scenario(Scenario scenario) {
        var map = map("id", scenario.id(), "title", scenario.title(), "form", KebabCase.of(scenario.form()));
        map.put("persona", scenario.persona());
        scenario.commune().ifPresent(commune -> map.put("commune", commune));
        map.put("beginning", KebabCase.of(scenario.beginning()));
        map.put("papers", scenario.papers());
        map.put("troubles", scenario.troubles());
        map.put("ending", KebabCase.of(scenario.ending()));
        map.put("day", scenario.day().toString());
        map.put("day-lasts", String.valueOf(scenario.dayLasts().toSeconds()));
        return map;
    }

    private static Map<String, Object> source(Pack.Source source) {
        return map("what", source.what(), "read", source.read(), "confirmed", yes(source.confirmed()));
    }

    private static String yes(boolean it) {
        return it ? "yes" : "no";
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < keysAndValues.length; i += 2) {
            map.put(String.valueOf(keysAndValues[i]), String.valueOf(keysAndValues[i + 1]));
        }
        return map;
    }
}
