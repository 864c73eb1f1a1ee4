package vn.camtay.practice.editing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.camtay.practice.drawer.PaperKind;
import vn.camtay.practice.drawer.PersonaId;
import vn.camtay.practice.pack.Pack;
import vn.camtay.practice.pack.Packs;
import vn.camtay.practice.pack.Scenario;
import vn.camtay.practice.play.Trial;

/// One pack as the service centre looks at it.
///
/// @param own how many versions the commune wrote
/// @param kinds of paper by id, as people call them
record PackView(Pack pack, String procedure, int own, Map<String, String> kinds, List<Tried> tried) {
    /// A scenario with what came of trying it.
    record Tried(Scenario scenario, String persona, List<String> troubles, Trial.Finding finding) {}

    static PackView of(Packs ours, Pack pack, int own) {
        return new PackView(
                pack,
                ours.known().procedures().getOrDefault(pack.procedure(), pack.procedure()),
                own,
                ours.personas().kinds().stream().collect(Collectors.toMap(PaperKind::id, PaperKind::name)),
                pack.scenarios().stream()
                        .map(scenario -> tried(ours, pack, scenario))
                        .toList());
    }

    String kind(String id) {
        return kinds.getOrDefault(id, id);
    }

    private static Tried tried(Packs ours, Pack pack, Scenario scenario) {
        return new Tried(
                scenario,
                ours.personas().get(new PersonaId(scenario.persona())).name(),
                scenario.troubles().stream()
                        .flatMap(id -> ours.troubles().find(id).stream())
                        .map(trouble -> trouble.title())
                        .toList(),
                new Trial(ours.scriptOf(pack, scenario.id())).run());
    }
}
