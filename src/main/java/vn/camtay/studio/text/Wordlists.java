package vn.camtay.studio.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The lists of words that come with the program: `[name]` begins a list, each line below it is an entry, `#` a
/// remark.
public final class Wordlists {
    private final Map<String, List<String>> lists;

    private Wordlists(Map<String, List<String>> lists) {
        this.lists = lists;
    }

    public static Wordlists at(String resource) {
        try (var source = Wordlists.class.getResourceAsStream(resource)) {
            if (source == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return read(new String(source.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Wordlists read(String text) {
        var lists = new LinkedHashMap<String, List<String>>();
        var current = new ArrayList<String>();
        for (var line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                current = new ArrayList<>();
                lists.put(line.substring(1, line.length() - 1), current);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                current.add(line);
            }
        }
        return new Wordlists(Map.copyOf(lists));
    }

    /// The entries of a list, in their order.
    public List<String> list(String name) {
        var list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no list named " + name);
        }
        return list;
    }

    /// The entries of a list, or none where there is no such list.
    public List<String> find(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /// The entries of a list, cut at commas.
    public List<String> words(String name) {
        return list(name).stream()
                .flatMap(line -> List.of(line.split(",")).stream())
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// The names of all lists that begin so.
    public List<String> namesFrom(String prefix) {
        return lists.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .toList();
    }

    public Phrases phrases(String name) {
        return Phrases.of(words(name));
    }
}
