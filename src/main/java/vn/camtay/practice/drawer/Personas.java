package vn.camtay.practice.drawer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.camtay.practice.content.ContentText;
import vn.camtay.practice.content.Problems;
import vn.camtay.shared.NotFound;

/// The invented residents with their drawers, read once and checked as a whole: a program with a wrong file does not
/// start, and says all that is wrong.
public final class Personas {
    private final World world;
    private final Map<String, String> facts;
    private final Map<String, PaperForm> forms;
    private final Map<PersonaId, PersonaFile> files;
    private final People people;
    private final String hash;

    private Personas(
            World world,
            Map<String, String> facts,
            Map<String, PaperForm> forms,
            Map<PersonaId, PersonaFile> files,
            String hash) {
        this.world = world;
        this.facts = facts;
        this.forms = forms;
        this.files = files;
        this.people =
                new People(files.values().stream().map(PersonaFile::persona).toList());
        this.hash = hash;
    }

    /// Those that come with the program. Throws when one of their files is wrong.
    public static Personas ours() {
        var worldFile = ContentText.ours("world.yaml");
        var world = World.read(worldFile);
        var residents = world.residents().stream()
                .map(id -> ContentText.ours("personas/" + id + ".yaml"))
                .toList();
        return read(worldFile, ContentText.ours("facts.yaml"), ContentText.ours("kinds.yaml"), residents);
    }

    static Personas read(ContentText world, ContentText facts, ContentText kinds, List<ContentText> residents) {
        var forms = new LinkedHashMap<String, PaperForm>();
        PaperForm.list(kinds).forEach(form -> forms.put(form.kind().id(), form));
        var files = new LinkedHashMap<PersonaId, PersonaFile>();
        for (var resident : residents) {
            var file = PersonaFile.read(resident, forms);
            files.put(file.persona().id(), file);
        }
        var named = new LinkedHashMap<String, String>();
        var names = facts.entry(Problems.thrown(facts));
        names.keys().forEach(key -> named.put(key, names.text(key)));
        var all = new ArrayList<>(List.of(world, facts, kinds));
        all.addAll(residents);
        var personas = new Personas(World.read(world), Collections.unmodifiableMap(named), forms, files, hashOf(all));
        var problems = new PersonaCheck(personas).problems();
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the personas are not right:\n" + String.join("\n", problems));
        }
        return personas;
    }

    /// In the order in which they are shown.
    public List<Persona> list() {
        return files.values().stream().map(PersonaFile::persona).toList();
    }

    public Persona get(PersonaId id) {
        return find(id).orElseThrow(() -> new NotFound("persona " + id.value()));
    }

    public Optional<Persona> find(PersonaId id) {
        return Optional.ofNullable(files.get(id)).map(PersonaFile::persona);
    }

    /// The persona with this identity number: the only numbers the rehearsal takes.
    public Optional<Persona> findByNumber(String number) {
        return list().stream()
                .filter(persona -> persona.number().equals(number))
                .findFirst();
    }

    /// Every kind of paper that packs may ask for, whether somebody has one or not.
    public List<PaperKind> kinds() {
        return forms.values().stream().map(PaperForm::kind).toList();
    }

    /// The keys of facts that personas may have, each with its Vietnamese name.
    public Map<String, String> factNames() {
        return facts;
    }

    /// The day on which all ages and terms of the personas are right.
    public LocalDate day() {
        return world.day();
    }

    public String province() {
        return world.province();
    }

    /// The communes of the invented province, each with its kind.
    public List<String> communes() {
        return world.communes();
    }

    /// Names of places before the merger of July 2025, each with the commune it became.
    public Map<String, String> communesBefore() {
        return world.before();
    }

    /// SHA-256 of all content, in hexadecimal: facts of a rehearsal say by this what was played with.
    public String hash() {
        return hash;
    }

    World world() {
        return world;
    }

    public PaperForm form(PaperKind kind) {
        return Optional.ofNullable(forms.get(kind.id())).orElseThrow(() -> new NotFound("kind " + kind.id()));
    }

    /// What stands on a paper. Throws `IllegalArgumentException` when nobody has the name it bears.
    public Shown shown(Persona persona, Paper paper) {
        var file = Optional.ofNullable(files.get(persona.id())).orElseThrow(() -> new NotFound("persona"));
        return people.shown(persona, paper, form(paper.kind()), file.also().getOrDefault(paper.id(), Map.of()));
    }

    /// What can be read on a paper, line by line; nothing on one that is blurred, cut off, turned over or not theirs.
    public List<String> readable(Persona persona, Paper paper) {
        return switch (paper.flaw()) {
            case GOOD, EXPIRED, TOO_LARGE, WRONG_TYPE -> {
                var shown = shown(persona, paper);
                yield form(paper.kind()).lines().stream()
                        .map(line -> shown.fill(line.value()))
                        .toList();
            }
            case BLURRED, CROPPED, WRONG_SIDE, SOMEBODY_ELSES, EMPTY -> List.of();
        };
    }

    private static String hashOf(List<ContentText> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                digest.update((file.name() + "\n" + file.text() + "\0").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
