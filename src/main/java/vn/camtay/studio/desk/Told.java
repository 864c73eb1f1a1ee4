package vn.camtay.studio.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.camtay.studio.text.PastedText.Removed;

/// What was taken out of a pasted text, as it is told on the page after saving.
public record Told(Removed what, int count) {
    private static final Pattern ONE = Pattern.compile("([A-Z]+)(\\d{1,5})");

    public String key() {
        return "studio.pasted." + what.name();
    }

    /// As the end of an address: `?cleaned=SPACE3.BULLET2`; nothing where nothing went.
    public static String query(Map<Removed, Integer> removed) {
        return removed.isEmpty()
                ? ""
                : Arrays.stream(Removed.values())
                        .filter(removed::containsKey)
                        .map(what -> what.name() + Math.min(99_999, removed.getOrDefault(what, 0)))
                        .collect(Collectors.joining(".", "?cleaned=", ""));
    }

    /// From the address; what is not ours is left out.
    public static List<Told> read(String query) {
        return ONE.matcher(query)
                .results()
                .limit(Removed.values().length)
                .flatMap(one -> Arrays.stream(Removed.values())
                        .filter(what -> what.name().equals(one.group(1)))
                        .map(what -> new Told(what, Integer.parseInt(one.group(2)))))
                .toList();
    }
}
