package vn.camtay.practice.editing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.camtay.practice.content.ContentText;
import vn.camtay.practice.pack.Pack;
import vn.camtay.practice.pack.PackWriting;
import vn.camtay.shared.NotFound;

/// A pack taken apart into maps, lists and texts, so that a form may put anything into it: whether it is right is said
/// by reading it again.
final class PackContent {
    private static final int LONGEST_ID = 40;

    private final Pack pack;
    private final Map<String, Object> content;

    PackContent(Pack pack) {
        this.pack = pack;
        this.content = PackWriting.content(pack);
    }

    ContentText text() {
        return PackWriting.write(pack.id(), content);
    }

    /// How many of a part there are; one of what stands at the top.
    int count(Part part) {
        return part.key().isEmpty() ? 1 : list(part).size();
    }

    /// What a form shows of a part; an empty one for the place after the last.
    Map<String, Object> get(Part part, int at) {
        if (part.key().isEmpty()) {
            return content;
        }
        if (at < 0 || at > list(part).size()) {
            throw new NotFound("part of a pack");
        }
        return at == list(part).size() ? new LinkedHashMap<>() : list(part).get(at);
    }

    void put(Part part, int at, Answers answers) {
        var into = get(part, at);
        part.asks().forEach(ask -> put(into, ask, answers));
        if (!part.key().isEmpty() && at == list(part).size()) {
            var now = new ArrayList<>(list(part));
            now.add(named(part, into));
            content.put(part.key(), now);
        }
    }

    void remove(Part part, int at) {
        if (part.key().isEmpty() || at < 0 || at >= list(part).size()) {
            throw new NotFound("part of a pack");
        }
        var now = new ArrayList<>(list(part));
        now.remove(at);
        content.put(part.key(), now);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> list(Part part) {
        return (List<Map<String, Object>>)
                Optional.ofNullable(content.get(part.key())).orElse(List.of());
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> into, Ask ask, Answers answers) {
        var name = ask.name();
        var map = into;
        if (name.contains(".")) {
            map = (Map<String, Object>) into.computeIfAbsent(
                    name.substring(0, name.indexOf('.')), _ -> new LinkedHashMap<String, Object>());
            name = name.substring(name.indexOf('.') + 1);
        }
        var value = ask.isList() ? answers.texts(ask) : answers.text(ask);
        if (value.equals("") || value.equals(List.of())) {
            map.remove(name);
        } else {
            map.put(name, value);
        }
    }

    /// A new one is called by the letters of its name, and by a number where that is taken.
    private Map<String, Object> named(Part part, Map<String, Object> one) {
        if (part.named().isEmpty()) {
            return one;
        }
        var wished = plain(String.valueOf(one.getOrDefault(part.named(), "")));
        var taken = list(part).stream()
                .map(other -> String.valueOf(other.get("id")))
                .toList();
        var id = IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> i == 1 ? wished : wished + "-" + i)
                .filter(free -> !taken.contains(free))
                .findFirst()
                .orElseThrow();
        var named = new LinkedHashMap<String, Object>();
        named.put("id", id);
        named.putAll(one);
        return named;
    }

    private static String plain(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]+", "-");
        var cut = letters.substring(0, Math.min(letters.length(), LONGEST_ID)).replaceAll("^-|-$", "");
        return cut.isEmpty() ? "moi" : cut;
    }
}
