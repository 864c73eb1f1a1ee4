package vn.camtay.practice.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.camtay.guide.ProcedureNames;
import vn.camtay.practice.content.ContentText;
import vn.camtay.practice.content.Problem;
import vn.camtay.practice.content.Problems;
import vn.camtay.practice.drawer.PersonaId;
import vn.camtay.practice.drawer.Personas;
import vn.camtay.practice.play.Script;
import vn.camtay.practice.play.Situation;
import vn.camtay.practice.play.SituationText;
import vn.camtay.practice.trouble.TroubleText;
import vn.camtay.practice.trouble.Troubles;
import vn.camtay.shared.Holidays;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.WorkingDays;

/// What comes with the program to be rehearsed: packs in every version that was ever shipped, troubles, the helper's
/// situations. Read and checked once; a program with a wrong file does not start, and says all that is wrong.
@Component
public final class Packs {
    /// What stands on the persona's card anyway.
    private static final Set<String> ON_THE_CARD =
            Set.of("{self.name}", "{self.born}", "{self.sex}", "{self.number}", "{self.phone}", "{home.address}");

    private final Known known;
    private final List<Situation> situations;
    private final WorkingDays workingDays = new WorkingDays(Holidays.ours());
    private final List<Pack> newest;
    private final Map<String, Pack> byHash = new LinkedHashMap<>();

    Packs() {
        known = new Known(Personas.ours(), readTroubles(), ProcedureNames.shipped());
        situations = readSituations();
        var file = ContentText.ours("packs.yaml");
        var names = file.entry(Problems.thrown(file));
        newest = names.texts("packs").stream().map(this::read).toList();
        var older = names.texts("before").stream().map(this::read).toList();
        var all = new ArrayList<>(newest);
        all.addAll(older);
        all.forEach(pack -> byHash.put(pack.hash(), pack));
    }

    /// For tests and the command line, without Spring.
    public static Packs ours() {
        return new Packs();
    }

    private static Troubles readTroubles() {
        var file = ContentText.ours("troubles.yaml");
        return TroubleText.read(file, Problems.thrown(file));
    }

    private static List<Situation> readSituations() {
        var file = ContentText.ours("situations.yaml");
        return SituationText.read(file, Problems.thrown(file));
    }

    private Pack read(String name) {
        return switch (PackText.read(ContentText.ours("packs/" + name + ".yaml"), known)) {
            case PackText.Reading.Good(var pack) -> pack;
            case PackText.Reading.Bad(var problems) ->
                throw new IllegalStateException("packs/" + name + ".yaml is not right:\n"
                        + String.join(
                                "\n", problems.stream().map(Problem::toString).toList()));
        };
    }

    /// The newest version of each, in the order in which they are shown.
    public List<Pack> list() {
        return newest;
    }

    public Optional<Pack> find(String id) {
        return newest.stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /// The version that a rehearsal was played with.
    public Optional<Pack> find(String id, String hash) {
        return Optional.ofNullable(byHash.get(hash)).filter(pack -> pack.id().equals(id));
    }

    public Pack get(String id) {
        return find(id).orElseThrow(() -> new NotFound("pack " + id));
    }

    public Pack get(String id, String hash) {
        return find(id, hash).orElseThrow(() -> new NotFound("pack " + id + " " + hash));
    }

    /// The newest version's script.
    public Script scriptOf(String pack, String scenario) {
        return scriptOf(get(pack), scenario);
    }

    public Script scriptOf(String pack, String hash, String scenario) {
        return scriptOf(get(pack, hash), scenario);
    }

    /// The script of any pack that names only what is known here, a draft too.
    public Script scriptOf(Pack pack, String scenario) {
        var found = pack.findScenario(scenario)
                .orElseThrow(() -> new NotFound("scenario " + scenario + " of pack " + pack.id()));
        var persona = known.personas().get(new PersonaId(found.persona()));
        return new Script(pack, found, persona, known.troubles(), situations, workingDays);
    }

    /// What the form asks and no paper on the table shows: the persona tells it, in the order of the form.
    public List<Told> told(Script script) {
        var read = script.papers().stream()
                .flatMap(paper -> personas().readable(script.persona(), paper).stream())
                .collect(Collectors.joining("\n"));
        return script.pack().fields().stream()
                .filter(field -> !ON_THE_CARD.contains(field.answer()) && !read.contains(script.answer(field)))
                .map(field -> new Told(label(field), script.answer(field)))
                .toList();
    }

    private String label(Pack.Field field) {
        var key = field.answer().substring(1, Math.max(1, field.answer().length() - 1));
        return Optional.ofNullable(personas().factNames().get(key)).orElse(field.label());
    }

    /// What a pack may name.
    public Known known() {
        return known;
    }

    public Personas personas() {
        return known.personas();
    }

    public Troubles troubles() {
        return known.troubles();
    }

    public List<Situation> situations() {
        return situations;
    }
}
