package vn.camtay.practice.trouble;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.camtay.practice.content.ContentText;
import vn.camtay.practice.content.Entry;
import vn.camtay.practice.content.KebabCase;
import vn.camtay.practice.content.Problem;
import vn.camtay.practice.content.Problems;
import vn.camtay.practice.play.Stage;
import vn.camtay.practice.trouble.Trouble.Channel;
import vn.camtay.practice.trouble.Trouble.Move;
import vn.camtay.practice.trouble.Trouble.Verdict;

/// Troubles read from their file, and written to it.
public final class TroubleText {
    private TroubleText() {}

    /// What is wrong with the file goes to the problems; the troubles hold only when there are none.
    public static Troubles read(ContentText file, Problems problems) {
        var seen = new HashSet<String>();
        var all = file.entries(problems).stream()
                .map(entry -> {
                    var trouble = trouble(entry);
                    if (!seen.add(trouble.id())) {
                        entry.wrong("id", Problem.Kind.TWICE, trouble.id());
                    }
                    TroubleCheck.check(trouble, entry);
                    return trouble;
                })
                .toList();
        return new Troubles(all);
    }

    private static Trouble trouble(Entry entry) {
        var trouble = new Trouble(
                entry.id("id"),
                entry.oneOf("kind", Trouble.Kind.class),
                entry.oneOf("channel", Channel.class),
                entry.text("title"),
                entry.oneOf("at", Stage.class),
                entry.find("when").isPresent() ? entry.oneOf("when", Trouble.When.class) : Trouble.When.ANY,
                effect(entry, "harm"),
                entry.find("silent").isPresent() && entry.yes("silent"),
                entry.texts("symptom"),
                entry.entries("moves").stream().map(TroubleText::move).toList(),
                entry.text("teaching"),
                entry.id("article"));
        entry.nothingElse();
        return trouble;
    }

    private static Move move(Entry entry) {
        var move = new Move(
                entry.id("id"),
                entry.text("label"),
                entry.oneOf("verdict", Verdict.class),
                effect(entry, "then"),
                entry.text("because"));
        entry.nothingElse();
        return move;
    }

    private static Effect effect(Entry entry, String key) {
        return entry.find(key).isPresent() ? entry.oneOf(key, Effect.class) : Effect.NONE;
    }

    public static ContentText write(Troubles troubles) {
        return ContentText.written(
                "troubles.yaml",
                troubles.list().stream().map(TroubleText::written).toList());
    }

    private static Map<String, Object> written(Trouble trouble) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", trouble.id());
        map.put("kind", KebabCase.of(trouble.kind()));
        map.put("channel", KebabCase.of(trouble.channel()));
        map.put("title", trouble.title());
        map.put("at", KebabCase.of(trouble.at()));
        map.put("when", KebabCase.of(trouble.when()));
        map.put("harm", KebabCase.of(trouble.harm()));
        map.put("silent", trouble.silent() ? "yes" : "no");
        map.put("symptom", trouble.symptom());
        map.put("moves", trouble.moves().stream().map(TroubleText::written).toList());
        map.put("teaching", trouble.teaching());
        map.put("article", trouble.article());
        return map;
    }

    private static Map<String, String> written(Move move) {
        var map = new LinkedHashMap<String, String>();
        map.put("id", move.id());
        map.put("label", move.label());
        map.put("verdict", KebabCase.of(move.verdict()));
        map.put("then", KebabCase.of(move.then()));
        map.put("because", move.because());
        return map;
    }
}
