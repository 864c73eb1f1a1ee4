package vn.camtay.drill.item;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.camtay.drill.content.ContentFile;
import vn.camtay.drill.content.Entry;
import vn.camtay.drill.content.Problem;

/// The sources that the content names, each written down once.
public final class Sources {
    /// The key of a source that stands in an item itself.
    public static final String OWN = "own-source";

    private final Map<String, Source> byName;

    private Sources(Map<String, Source> byName) {
        this.byName = Map.copyOf(byName);
    }

    public static Sources shipped() {
        return Shipped.SOURCES;
    }

    private static final class Shipped {
        private static final Sources SOURCES = load();

        private static Sources load() {
            var problems = new ArrayList<Problem>();
            var file = ContentFile.ours("sources.yaml").entry(problems);
            var sources = new LinkedHashMap<String, Source>();
            for (var key : file.keys()) {
                file.findEntry(key).ifPresent(entry -> sources.put(key, source(entry)));
            }
            if (!problems.isEmpty()) {
                throw new IllegalStateException(problems.toString());
            }
            return new Sources(sources);
        }
    }

    /// A name of the list, or a source of the entry's own.
    public Source of(Entry entry) {
        var own = entry.findEntry(OWN);
        if (own.isPresent()) {
            return source(own.get());
        }
        var name = entry.text("source");
        return Optional.ofNullable(byName.get(name)).orElseGet(() -> {
            entry.wrong("source", Problem.Kind.NONE_OF, name);
            return new Source("", YearMonth.of(1970, 1));
        });
    }

    private static Source source(Entry entry) {
        var source = new Source(entry.text("citation"), entry.month("read"));
        entry.nothingElse();
        return source;
    }

    /// A source as it stands in an item itself.
    public static Map<String, String> written(Source source) {
        return new TreeMap<>(
                Map.of("citation", source.citation(), "read", source.read().toString()));
    }
}
