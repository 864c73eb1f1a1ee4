package vn.camtay.practice.pack;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.camtay.practice.content.ContentText;
import vn.camtay.practice.content.Entry;
import vn.camtay.practice.content.Problem;
import vn.camtay.practice.content.Problems;
import vn.camtay.practice.pack.Scenario.Beginning;
import vn.camtay.practice.pack.Scenario.Ending;
import vn.camtay.practice.pack.Scenario.Form;

/// A pack read from its file, strictly: every mistake is collected, with its line.
public record PackText(ContentText file) {
    private static final int SHORTEST_DAY = 5;
    private static final int LONGEST_DAY = 3600;

    /// What came of reading.
    public sealed interface Reading {
        record Good(Pack pack) implements Reading {}

        record Bad(List<Problem> problems) implements Reading {}
    }

    public static Reading read(ContentText file, Known known) {
        var problems = Problems.collected(file);
        var pack = new PackText(file).pack(file.entry(problems));
        if (problems.isEmpty()) {
            new PackCheck(known, problems).check(pack);
        }
        return problems.isEmpty() ? new Reading.Good(pack) : new Reading.Bad(problems.list());
    }

    private Pack pack(Entry entry) {
        var pack = new Pack(
                entry.id("id"),
                (int) entry.number("version"),
                file.hash(),
                entry.text("procedure"),
                entry.text("title"),
                entry.id("life-event"),
                entry.yes("online"),
                agency(entry.entry("agency")),
                entry.texts("communes"),
                entry.texts("lookalikes"),
                fee(entry.entry("fee")),
                term(entry.entry("term")),
                entry.keys().contains("supplement")
                        ? Optional.of(supplement(entry.entry("supplement")))
                        : Optional.empty(),
                entry.find("cosigner"),
                entry.entries("fields").stream().map(PackText::field).toList(),
                entry.entries("components").stream().map(PackText::component).toList(),
                entry.entries("not-wanted").stream().map(PackText::notWanted).toList(),
                entry.texts("troubles"),
                entry.text("result"),
                entry.entries("scenarios").stream().map(PackText::scenario).toList(),
                entry.entries("sources").stream().map(PackText::source).toList(),
                entry.day("valid-from"),
                entry.findDay("valid-until"));
        entry.nothingElse();
        return pack;
    }

    private static Pack.Agency agency(Entry entry) {
        var agency = new Pack.Agency(entry.text("name"), entry.text("code"));
        entry.nothingElse();
        return agency;
    }

    private static Pack.Fee fee(Entry entry) {
        var fee = new Pack.Fee(entry.number("amount"), entry.yes("confirmed"));
        entry.nothingElse();
        return fee;
    }

    private static Pack.Term term(Entry entry) {
        var term = new Pack.Term((int) entry.number("working-days"), entry.yes("confirmed"));
        entry.nothingElse();
        return term;
    }

    private static Pack.Supplement supplement(Entry entry) {
        var supplement = new Pack.Supplement((int) entry.number("days"), entry.yes("confirmed"));
        entry.nothingElse();
        return supplement;
    }

    private static Pack.Field field(Entry entry) {
        var field = new Pack.Field(
                entry.id("id"),
                entry.text("label"),
                entry.oneOf("kind", Pack.Field.Kind.class),
                entry.text("answer"),
                entry.texts("options"),
                entry.text("hint"));
        entry.nothingElse();
        return field;
    }

    private static Pack.Component component(Entry entry) {
        var component = new Pack.Component(
                entry.id("id"),
                entry.text("label"),
                entry.texts("proves").stream().map(PackText::kinds).toList(),
                entry.yes("required"));
        entry.nothingElse();
        return component;
    }

    /// `id-card-front + id-card-back`: both together.
    private static Set<String> kinds(String together) {
        return Arrays.stream(together.split("\\+", -1)).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    private static Pack.NotWanted notWanted(Entry entry) {
        var notWanted = new Pack.NotWanted(entry.text("kind"), entry.text("why"));
        entry.nothingElse();
        return notWanted;
    }

    private static Pack.Source source(Entry entry) {
        var source = new Pack.Source(entry.text("what"), entry.day("read"), entry.yes("confirmed"));
        entry.nothingElse();
        return source;
    }

    private static Scenario scenario(Entry entry) {
        var scenario = new Scenario(
                entry.id("id"),
                entry.text("title"),
                entry.oneOf("form", Form.class),
                entry.text("persona"),
                entry.find("commune"),
                entry.oneOf("beginning", Beginning.class),
                entry.texts("papers"),
                entry.texts("troubles"),
                entry.oneOf("ending", Ending.class),
                entry.day("day"),
                seconds(entry, "day-lasts"));
        entry.nothingElse();
        return scenario;
    }

    private static Duration seconds(Entry entry, String key) {
        var seconds = entry.number(key);
        if (seconds < SHORTEST_DAY || seconds > LONGEST_DAY) {
            entry.wrong(key, Problem.Kind.NO_DURATION, String.valueOf(seconds));
        }
        return Duration.ofSeconds(seconds);
    }
}
