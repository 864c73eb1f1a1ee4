package vn.camtay.studio.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The facts of the seeded set by the name of their file, for other tests.
public final class SeedBriefs {
    private SeedBriefs() {}

    public static Map<String, List<String>> all() {
        var briefs = new LinkedHashMap<String, List<String>>();
        Stream.concat(Seeds.tuned().stream(), Seeds.heldOut().stream())
                .forEach(seed ->
                        briefs.put(seed.name().split(" ")[0], seed.brief().facts()));
        return briefs;
    }
}
