package vn.camtay.guide.desk;

import java.util.ArrayList;
import java.util.List;
import vn.camtay.guide.ArticleText;
import vn.camtay.guide.Kind;
import vn.camtay.guide.Topic;

/// Where a commune's wording of one part differs from the original: lines that went, lines that came.
///
/// @param label the message key of the part's name
public record Difference(String label, List<String> gone, List<String> come) {
    public Difference {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    /// Part by part, in the order people read; nothing where nothing differs.
    public static List<Difference> between(ArticleText before, ArticleText after, Kind kind) {
        var all = new ArrayList<Difference>();
        add(all, "guide.desk.title", before.title(), after.title());
        add(all, "guide.desk.lead", before.lead(), after.lead());
        add(all, "guide.desk.reach", before.reach(), after.reach());
        add(all, "guide.desk.words", before.words(), after.words());
        add(all, "guide.desk.events", before.events(), after.events());
        add(all, "guide.ways", before.ways(), after.ways());
        for (var topic : Topic.of(kind)) {
            add(all, "guide.topic." + topic.word(), before.part(topic), after.part(topic));
        }
        add(all, "guide.desk.basis", before.basis(), after.basis());
        return List.copyOf(all);
    }

    private static void add(List<Difference> all, String label, String before, String after) {
        var old = before.lines().toList();
        var now = after.lines().toList();
        var difference = new Difference(
                label,
                old.stream().filter(line -> !now.contains(line)).toList(),
                now.stream().filter(line -> !old.contains(line)).toList());
        if (!old.equals(now)) {
            all.add(difference);
        }
    }
}
