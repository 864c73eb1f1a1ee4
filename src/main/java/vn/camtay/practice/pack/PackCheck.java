package vn.camtay.practice.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import vn.camtay.practice.content.Problem.Kind;
import vn.camtay.practice.content.Problems;
import vn.camtay.practice.drawer.PaperKind;

/// What must hold for a pack as a whole: it names only what there is, nobody real is meant, and it can be played.
final class PackCheck {
    /// The component under which anything else may be attached.
    private static final String OTHER = "other";

    private final Known known;
    private final Problems problems;
    private final List<String> kinds;
    private final List<String> communes;

    PackCheck(Known known, Problems problems) {
        this.known = known;
        this.problems = problems;
        this.kinds = known.personas().kinds().stream().map(PaperKind::id).toList();
        this.communes = Stream.concat(
                        known.personas().communes().stream(), known.personas().communesBefore().keySet().stream())
                .toList();
    }

    void check(Pack pack) {
        bounds(pack);
        names(pack);
        fields(pack);
        papers(pack);
        new NobodyReal(problems).check(pack);
        var scenarios = new ScenarioCheck(known, problems, pack);
        for (var i = 0; i < pack.scenarios().size(); i++) {
            scenarios.check("scenarios[" + i + "]", pack.scenarios().get(i));
        }
        unique("scenarios", pack.scenarios().stream().map(Scenario::id).toList());
    }

    private void bounds(Pack pack) {
        within("version", pack.version(), Pack.DRAFT, 9999);
        within("fields", pack.fields().size(), pack.online() ? 1 : 0, 20);
        within("components", pack.components().size(), 0, 10);
        within("scenarios", pack.scenarios().size(), 1, 12);
        within("communes", pack.communes().size(), 2, 8);
        within("lookalikes", pack.lookalikes().size(), 0, 8);
        within("not-wanted", pack.notWanted().size(), 0, 10);
        within("troubles", pack.troubles().size(), 0, 60);
        within("sources", pack.sources().size(), 1, 20);
        within("term.working-days", pack.term().workingDays(), 0, 60);
        pack.supplement().ifPresent(supplement -> within("supplement.days", supplement.days(), 1, 90));
        within("fee.amount", pack.fee().amount(), 0, 10_000_000);
        pack.validUntil()
                .filter(until -> until.isBefore(pack.validFrom()))
                .ifPresent(until -> problems.add("valid-until", Kind.OUT_OF_BOUNDS, until.toString()));
    }

    private void within(String path, long value, long least, long most) {
        if (value < least || value > most) {
            problems.add(path, Kind.OUT_OF_BOUNDS, "%d: %d–%d".formatted(value, least, most));
        }
    }

    private void names(Pack pack) {
        there("procedure", List.of(pack.procedure()), known.procedures().keySet(), Kind.NO_PROCEDURE);
        each("lookalikes", pack.lookalikes(), known.procedures().keySet(), Kind.NO_PROCEDURE);
        each("communes", pack.communes(), communes, Kind.NO_COMMUNE);
        there(
                "communes",
                List.of(pack.communes().stream().findFirst().orElse("")),
                known.personas().communes(),
                Kind.NO_COMMUNE);
        var ids = known.troubles().list().stream().map(one -> one.id()).toList();
        each("troubles", pack.troubles(), ids, Kind.NO_TROUBLE);
        unique("lookalikes", with(pack.lookalikes(), pack.procedure()));
        unique("communes", pack.communes());
        unique("troubles", pack.troubles());
    }

    private static List<String> with(List<String> some, String one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return all;
    }

    private void each(String path, List<String> named, Collection<String> there, Kind kind) {
        for (var i = 0; i < named.size(); i++) {
            there(path + "[" + i + "]", List.of(named.get(i)), there, kind);
        }
    }

    private void there(String path, List<String> named, Collection<String> there, Kind kind) {
        named.stream().filter(one -> !there.contains(one)).forEach(one -> problems.add(path, kind, one));
    }

    private void unique(String path, List<String> ids) {
        var seen = new HashSet<String>();
        ids.stream().filter(id -> !seen.add(id)).forEach(id -> problems.add(path, Kind.TWICE, id));
    }

    private void fields(Pack pack) {
        unique("fields", pack.fields().stream().map(Pack.Field::id).toList());
        for (var i = 0; i < pack.fields().size(); i++) {
            var field = pack.fields().get(i);
            within("fields[" + i + "].options", field.options().size(), 0, 12);
            if (field.options().isEmpty() == (field.kind() == Pack.Field.Kind.CHOICE)) {
                problems.add("fields[" + i + "].options", Kind.FEW_OPTIONS, field.id());
            }
        }
    }

    private void papers(Pack pack) {
        unique(
                "components",
                with(pack.components().stream().map(Pack.Component::id).toList(), OTHER));
        for (var i = 0; i < pack.components().size(); i++) {
            var path = "components[" + i + "].proves";
            var proves = pack.components().get(i).proves();
            within(path, proves.size(), 0, 10);
            if (proves.isEmpty()) {
                problems.add(path, Kind.MISSING, "");
            }
            proves.forEach(set -> there(path, List.copyOf(set), kinds, Kind.NO_KIND_OF_PAPER));
        }
        for (var i = 0; i < pack.notWanted().size(); i++) {
            there("not-wanted[" + i + "].kind", List.of(pack.notWanted().get(i).kind()), kinds, Kind.NO_KIND_OF_PAPER);
        }
    }
}
