package vn.camtay.document.check;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.camtay.document.Block;
import vn.camtay.document.Block.Item;
import vn.camtay.document.Finding;
import vn.camtay.document.Level;

/// Checks that sections and items are numbered in order, each number once within its level.
public final class NumberingCheck {
    private final FormRules rules = new FormRules();
    private final Map<Level, Integer> places = new EnumMap<>(Level.class);
    private final Map<Level, Map<String, String>> used = new EnumMap<>(Level.class);

    public static List<Finding> check(List<Block> body) {
        var check = new NumberingCheck();
        body.stream()
                .flatMap(block -> block instanceof Item item ? Stream.of(item) : Stream.<Item>empty())
                .forEach(check::item);
        return check.rules.findings();
    }

    private void item(Item item) {
        var level = item.level();
        forgetBelow(level);
        var before = used.computeIfAbsent(level, _ -> new HashMap<>())
                .putIfAbsent(item.number(), item.text().plain());
        var place = places.merge(level, 1, Integer::sum);
        if (before != null) {
            rules.find(
                    "duplicate-section-number",
                    item.label(),
                    before,
                    item.text().plain());
            // The next number is counted on from the one that stands there, or every later item would be out of order.
            places.put(level, place - 1);
        } else if (!item.number().equals(level.number(place))) {
            rules.find("section-order", item.label(), level.label(level.number(place)));
            places.put(level, placeOf(level, item.number(), place));
        }
        if (level == Level.ROMAN && item.titled() && !isCapitals(item.text().plain())) {
            rules.find("section-capitals", item.text().plain());
        }
    }

    private void forgetBelow(Level level) {
        for (var below : Level.values()) {
            if (below.compareTo(level) > 0 && below != Level.ARTICLE) {
                places.remove(below);
                used.remove(below);
            }
        }
    }

    /// Which place a number stands for, so that one gap is found once.
    private static int placeOf(Level level, String number, int otherwise) {
        for (var place = 1; place <= 99; place++) {
            if (level.number(place).equals(number)) {
                return place;
            }
        }
        return otherwise;
    }

    private static boolean isCapitals(String title) {
        return title.equals(title.toUpperCase(FormRules.VIETNAMESE));
    }
}
