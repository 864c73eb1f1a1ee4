package vn.camtay.practice.play;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.camtay.practice.content.ContentText;
import vn.camtay.practice.content.Entry;
import vn.camtay.practice.content.KebabCase;
import vn.camtay.practice.content.Problem.Kind;
import vn.camtay.practice.content.Problems;
import vn.camtay.practice.play.Situation.Way;

/// The helper's situations read from their file, and written to it.
public final class SituationText {
    private static final int WAYS = 3;

    private SituationText() {}

    public static List<Situation> read(ContentText file, Problems problems) {
        var seen = new HashSet<String>();
        return file.entries(problems).stream()
                .map(entry -> {
                    var situation = situation(entry);
                    if (!seen.add(situation.id())) {
                        entry.wrong("id", Kind.TWICE, situation.id());
                    }
                    check(situation, entry);
                    return situation;
                })
                .toList();
    }

    private static Situation situation(Entry entry) {
        var situation = new Situation(
                entry.id("id"),
                entry.oneOf("at", Stage.class),
                entry.text("question"),
                entry.entries("ways").stream().map(SituationText::way).toList());
        entry.nothingElse();
        return situation;
    }

    private static Way way(Entry entry) {
        var way = new Way(entry.id("id"), entry.text("label"), entry.yes("rightly"), entry.text("because"));
        entry.nothingElse();
        return way;
    }

    private static void check(Situation situation, Entry entry) {
        if (situation.ways().size() != WAYS) {
            entry.wrong("ways", Kind.OUT_OF_BOUNDS, String.valueOf(WAYS));
        }
        if (situation.ways().stream().noneMatch(Way::rightly)) {
            entry.wrong("ways", Kind.NO_RIGHT_MOVE, situation.id());
        }
        if (situation.ways().stream().allMatch(Way::rightly)) {
            entry.wrong("ways", Kind.NO_WRONG_MOVE, situation.id());
        }
        var ids = new HashSet<String>();
        situation.ways().stream()
                .filter(way -> !ids.add(way.id()))
                .forEach(way -> entry.wrong("ways", Kind.TWICE, way.id()));
    }

    public static ContentText write(List<Situation> situations) {
        return ContentText.written(
                "situations.yaml",
                situations.stream().map(SituationText::written).toList());
    }

    private static Map<String, Object> written(Situation situation) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", situation.id());
        map.put("at", KebabCase.of(situation.at()));
        map.put("question", situation.question());
        map.put("ways", situation.ways().stream().map(SituationText::written).toList());
        return map;
    }

    private static Map<String, String> written(Way way) {
        var map = new LinkedHashMap<String, String>();
        map.put("id", way.id());
        map.put("label", way.label());
        map.put("rightly", way.rightly() ? "yes" : "no");
        map.put("because", way.because());
        return map;
    }
}
