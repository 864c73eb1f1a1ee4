package vn.camtay.plan.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.camtay.place.Commune;
import vn.camtay.plan.sheet.Kind;
import vn.camtay.plan.sheet.PlanSheet;

/// What one step asks, filled with what the plan says so far. Names proposed for what is new are kept only when
/// something else of it was filled in.
record GuideForm(GuideStep step, List<Block> blocks) {
    /// Fields that belong together.
    ///
    /// @param name of the cluster, group …; "" for data that stand alone
    record Block(String name, boolean isNew, List<Field> fields) {}

    /// @param was what the plan says now, so that nobody's correction is overwritten unseen
    /// @param error "" or the key of what is wrong
    record Field(String key, String value, String was, String error) {
        Kind kind() {
            return Kind.of(key).orElseThrow();
        }

        /// The longest lists are written in a larger field.
        boolean isLong() {
            return kind().isList();
        }
    }

    static GuideForm of(GuideStep step, PlanSheet sheet, Commune commune) {
        var blocks = new ArrayList<Block>();
        var elements = step.element().isEmpty() ? List.<String>of() : sheet.elements(step.element());
        elements.forEach(key -> blocks.add(block(sheet, key, "")));
        var proposed = proposed(step, elements.size());
        var taken = sheet;
        for (var name : proposed) {
            var key = taken.keyForNew(step.element());
            blocks.add(block(taken, key, name));
            taken = new PlanSheet(
                    Stream.concat(taken.data().stream(), Stream.of(new vn.camtay.plan.sheet.Datum(key, List.of())))
                            .toList());
        }
        var single = step.single().stream()
                .map(key -> field(sheet, key, initial(key, commune)))
                .toList();
        if (!single.isEmpty()) {
            blocks.add(new Block("", false, single));
        }
        return new GuideForm(step, blocks);
    }

    private static List<String> proposed(GuideStep step, int known) {
        return switch (step) {
            case HEADING -> List.of();
            case AUDIENCE -> known == 0 ? List.of("Ban điều hành ấp", "Tổ Công nghệ số cộng đồng") : List.of("");
            case CLUSTERS -> List.of("Cụm " + (known + 1));
            case CONTENT, DUTIES, BASES -> List.of("");
        };
    }

    private static String initial(String key, Commune commune) {
        return switch (key) {
            case "heading.issuer" -> ("Ủy ban nhân dân " + commune.title()).toUpperCase(java.util.Locale.of("vi"));
            case "heading.place" -> commune.name();
            default -> "";
        };
    }

    private static Block block(PlanSheet sheet, String key, String proposed) {
        var parts = switch (key.substring(0, key.indexOf('.'))) {
            case "group" -> List.of("count");
            case "cluster" -> List.of("days", "half", "venue", "hamlets");
            case "topic" -> List.of("items");
            case "duty" -> List.of("tasks");
            default -> List.of("kind", "number", "date", "issuer");
        };
        var fields = new ArrayList<Field>();
        fields.add(field(sheet, key, proposed));
        parts.forEach(part -> fields.add(field(sheet, key + "." + part, "")));
        return new Block(sheet.text(key), sheet.text(key).isEmpty(), fields);
    }

    private static Field field(PlanSheet sheet, String key, String initial) {
        var now = sheet.text(key);
        return new Field(key, now.isEmpty() ? initial : now, now, "");
    }

    /// The same form with what somebody typed.
    GuideForm typed(Map<String, String> sent) {
        return new GuideForm(
                step,
                blocks.stream()
                        .map(block -> new Block(
                                block.name(),
                                block.isNew(),
                                block.fields().stream()
                                        .map(field -> new Field(
                                                field.key(),
                                                sent.getOrDefault("v." + field.key(), field.value()),
                                                sent.getOrDefault("was." + field.key(), field.was()),
                                                ""))
                                        .toList()))
                        .toList());
    }

    GuideForm withErrors(Map<String, String> errors) {
        return new GuideForm(
                step,
                blocks.stream()
                        .map(block -> new Block(
                                block.name(),
                                block.isNew(),
                                block.fields().stream()
                                        .map(field -> new Field(
                                                field.key(),
                                                field.value(),
                                                field.was(),
                                                errors.getOrDefault(field.key(), "")))
                                        .toList()))
                        .toList());
    }

    /// The fields to be kept: all but those of a new block of which nothing was filled in besides its proposed name.
    ///
    /// @param asked the form as it was shown
    List<Field> filled(GuideForm asked) {
        var kept = new ArrayList<Field>();
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var proposed = asked.blocks().get(i).fields().getFirst().value();
            var untouched = block.isNew()
                    && block.fields().getFirst().value().strip().equals(proposed)
                    && block.fields().stream()
                            .skip(1)
                            .allMatch(field -> field.value().isBlank());
            if (!untouched) {
                kept.addAll(block.fields());
            }
        }
        return kept;
    }
}
