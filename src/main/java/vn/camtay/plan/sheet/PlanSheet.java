package vn.camtay.plan.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.camtay.plan.Plan;
import vn.camtay.plan.Sourced;

/// All data of one plan in the order of the document, also those it does not state.
public record PlanSheet(List<Datum> data) {
    /// What a plan lists, by the first part of their keys, with the parts each has besides its name.
    static final Map<String, List<String>> ELEMENTS = Map.of(
            "base", List.of("kind", "number", "date", "issuer"),
            "group", List.of("count"),
            "cluster", List.of("days", "half", "venue", "hamlets"),
            "topic", List.of("items"),
            "duty", List.of("tasks"));

    public PlanSheet {
        data = List.copyOf(data);
    }

    public static PlanSheet of(Plan plan) {
        return SheetWriter.write(plan);
    }

    public Optional<Datum> find(String key) {
        return data.stream().filter(datum -> datum.key().equals(key)).findFirst();
    }

    public String text(String key) {
        return find(key).map(Datum::text).orElse("");
    }

    /// Keys of the clusters, groups, topics, duties or bases the plan has: `elements("cluster")`.
    public List<String> elements(String of) {
        return data.stream()
                .filter(datum -> !datum.isEmpty())
                .map(Datum::key)
                .filter(key -> key.startsWith(of + ".") && key.indexOf('.', of.length() + 1) < 0)
                .toList();
    }

    /// A key for one more cluster, group …, taken by none read or added so far.
    public String keyForNew(String element) {
        for (var i = 1; ; i++) {
            var key = "%s.added-%02d".formatted(element, i);
            if (find(key).isEmpty()) {
                return key;
            }
        }
    }

    /// The sheet as people corrected it. A value that stays keeps its line; one that replaces a single value keeps the
    /// line where the document says otherwise; what was added has none.
    public PlanSheet with(List<Correction> corrections) {
        var all = new LinkedHashMap<String, Datum>();
        data.forEach(datum -> all.put(datum.key(), datum));
        corrections.stream()
                .sorted(java.util.Comparator.comparing(Correction::key))
                .forEach(one -> all.put(
                        one.key(), corrected(all.getOrDefault(one.key(), new Datum(one.key(), List.of())), one)));
        for (var key : List.copyOf(all.keySet())) {
            ELEMENTS.getOrDefault(key.indexOf('.') == key.lastIndexOf('.') ? Kind.sort(key) : "", List.of())
                    .forEach(part -> all.computeIfAbsent(key + "." + part, missing -> new Datum(missing, List.of())));
        }
        return new PlanSheet(List.copyOf(all.values()));
    }

    private static Datum corrected(Datum read, Correction correction) {
        if (correction.text().isEmpty()) {
            return new Datum(read.key(), List.of());
        }
        var unused = new ArrayList<>(read.values());
        var values = Arrays.stream(correction.text().split("\n"))
                .map(text -> {
                    var same = unused.stream()
                            .filter(value -> value.value().equals(text))
                            .findFirst();
                    same.ifPresent(unused::remove);
                    return Sourced.of(
                            text, same.map(Sourced::line).orElse(read.kind().isList() ? 0 : read.line()));
                })
                .toList();
        return new Datum(read.key(), values);
    }
}
