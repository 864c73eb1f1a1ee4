package vn.camtay.plan.sheet;

import java.util.List;
import java.util.stream.Collectors;
import vn.camtay.plan.Sourced;

/// One datum of a plan in the words people read and type, each with the line it was read from.
///
/// @param key stable while the document says the same: `heading.title`, `cluster.cum-1.days`. Clusters, groups, topics,
///     duties and bases are named by what was read, so that adding one does not move the others; their own key holds
///     their name, and an empty name means there is none
/// @param values empty when the plan does not say; more than one only for lists
public record Datum(String key, List<Sourced<String>> values) {
    public Datum {
        values = List.copyOf(values);
    }

    public Kind kind() {
        return Kind.of(key).orElseThrow();
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /// All of it, one value a line; empty when the plan does not say.
    public String text() {
        return values.stream().map(Sourced::value).collect(Collectors.joining("\n"));
    }

    /// The line of the document where it is first said, 0 when the document does not say it.
    public int line() {
        return values.stream()
                .mapToInt(Sourced::line)
                .filter(line -> line > 0)
                .findFirst()
                .orElse(0);
    }
}
