package vn.camtay.practice.drawer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One persona as its file has it.
///
/// @param also what stands on a paper otherwise than the persona's facts say, for somebody else's papers
record PersonaFile(Persona persona, Map<PaperId, Map<String, String>> also) {

    static PersonaFile read(ContentText file, Map<String, PaperForm> forms) {
        var entry = Entry.of(file.name(), file.read());
        var also = new LinkedHashMap<PaperId, Map<String, String>>();
        var drawer = Entry.listOf(file.name() + ", drawer", entry.values().getOrDefault("drawer", List.of())).stream()
                .map(line -> {
                    var paper = paper(line, forms);
                    also.put(paper.id(), line.textsByKey("shows"));
                    return paper;
                })
                .toList();
        return new PersonaFile(persona(entry, drawer), also);
    }

    private static Persona persona(Entry entry, List<Paper> drawer) {
        var home = Entry.of(entry.where() + ", home", entry.values().getOrDefault("home", ""));
        return new Persona(
                new PersonaId(entry.text("id")),
                entry.text("name"),
                entry.day("born"),
                entry.oneOf("sex", Sex.class),
                entry.text("number"),
                entry.text("phone"),
                new Home(home.text("province"), home.text("commune"), home.text("hamlet")),
                entry.text("story"),
                entry.textsByKey("facts"),
                drawer);
    }

    private static Paper paper(Entry entry, Map<String, PaperForm> forms) {
        var form = forms.get(entry.text("kind"));
        if (form == null) {
            throw entry.wrong("kind", "is no kind of paper: " + entry.text("kind"));
        }
        return new Paper(
                new PaperId(entry.text("id")),
                form.kind(),
                entry.oneOf("flaw", Flaw.class),
                entry.text("label"),
                entry.oneOf("type", FileType.class),
                entry.size("size"),
                entry.find("pages").map(Integer::parseInt).orElse(1),
                entry.findDay("until"),
                entry.find("whose"));
    }
}
