package vn.camtay.drill.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.camtay.drill.content.ContentFile;
import vn.camtay.drill.content.Entry;
import vn.camtay.drill.content.KebabCase;
import vn.camtay.drill.content.Problem;

/// Items as YAML: read with everything that is wrong, and written so that they read back the same.
public final class ItemText {
    private static final ItemCode NO_CODE = new ItemCode("none-00");
    private static final Premise NO_PREMISE = new Premise(0, 0, 0, 0, 0);

    private final Sources sources = Sources.shipped();

    private ItemText() {}

    /// The items of a file. They hold only when nothing was added to the problems.
    public static List<Item> read(ContentFile file, List<Problem> problems) {
        var reader = new ItemText();
        return file.entries(problems).stream().map(reader::item).toList();
    }

    private Item item(Entry anonymous) {
        var entry = anonymous.named(anonymous.find("code").orElse("?"));
        var item = new Item(
                code(entry),
                entry.oneOf("channel", Channel.class),
                entry.yes("genuine"),
                entry.numbers("forms"),
                entry.findOneOf("local", LocalForm.class),
                entry.text("title"),
                entry.text("situation"),
                entry.text("from"),
                entry.find("address"),
                parts(entry),
                entry.entries("signs").stream().map(ItemText::sign).toList(),
                premise(entry),
                entry.text("why"),
                entry.allOf("next", NextStep.class),
                sources.of(entry));
        entry.nothingElse();
        return item;
    }

    private static ItemCode code(Entry entry) {
        var text = entry.text("code");
        return ItemCode.read(text).orElseGet(() -> {
            entry.wrong("code", Problem.Kind.NO_CODE, text);
            return NO_CODE;
        });
    }

    private static List<Part> parts(Entry entry) {
        var entries = entry.entries("parts");
        return IntStream.range(0, entries.size())
                .mapToObj(i -> part(entries.get(i), "p" + (i + 1)))
                .toList();
    }

    private static Part part(Entry entry, String id) {
        var own = entry.find("id");
        for (var kind : Part.Kind.values()) {
            var text = entry.find(KebabCase.of(kind));
            if (text.isPresent()) {
                entry.nothingElse();
                return new Part(own.orElse(id), kind, text.get());
            }
        }
        entry.wrong("", Problem.Kind.MISSING, "");
        return new Part(id, Part.Kind.TEXT, "");
    }

    private static Sign sign(Entry entry) {
        var sign =
                new Sign(entry.text("at"), entry.find("quote"), entry.oneOf("kind", SignKind.class), entry.text("why"));
        entry.nothingElse();
        return sign;
    }

    private static Premise premise(Entry entry) {
        var ratings = entry.numbers("premise");
        if (ratings.size() != NO_PREMISE.ratings().size() || !ratings.stream().allMatch(Premise::isRating)) {
            entry.wrong("premise", Problem.Kind.NO_NUMBER, ratings.toString());
            return NO_PREMISE;
        }
        return new Premise(ratings.get(0), ratings.get(1), ratings.get(2), ratings.get(3), ratings.get(4));
    }

    /// Items as a file of their own, with their sources in them.
    public static ContentFile write(String name, List<Item> items) {
        return ContentFile.written(name, items.stream().map(ItemText::written).toList());
    }

    private static Map<String, Object> written(Item item) {
        var map = new LinkedHashMap<String, Object>();
        map.put("code", item.code().text());
        map.put("channel", KebabCase.of(item.channel()));
        map.put("genuine", item.genuine() ? "yes" : "no");
        if (!item.forms().isEmpty()) {
            map.put("forms", item.forms().stream().map(String::valueOf).toList());
        }
        item.local().ifPresent(local -> map.put("local", KebabCase.of(local)));
        map.put("title", item.title());
        map.put("situation", item.situation());
        map.put("from", item.from());
        item.address().ifPresent(address -> map.put("address", address));
        map.put("parts", item.parts().stream().map(ItemText::written).toList());
        map.put("signs", item.signs().stream().map(ItemText::written).toList());
        map.put(
                "premise",
                item.premise().ratings().stream().map(String::valueOf).toList());
        map.put("why", item.why());
        map.put("next", item.next().stream().map(KebabCase::of).toList());
        map.put(Sources.OWN, Sources.written(item.source()));
        return map;
    }

    private static Map<String, Object> written(Part part) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", part.id());
        map.put(KebabCase.of(part.kind()), part.text());
        return map;
    }

    private static Map<String, Object> written(Sign sign) {
        var map = new LinkedHashMap<String, Object>();
        map.put("at", sign.at());
        sign.quote().ifPresent(quote -> map.put("quote", quote));
        map.put("kind", KebabCase.of(sign.kind()));
        map.put("why", sign.why());
        return map;
    }

    static List<Item> shipped(String file) {
        var problems = new ArrayList<Problem>();
        var items = read(ContentFile.ours(file), problems);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.toString());
        }
        return items;
    }
}
