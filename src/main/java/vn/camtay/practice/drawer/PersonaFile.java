package vn.camtay.practice.drawer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.camtay.practice.content.ContentText;
import vn.camtay.practice.content.Entry;
import vn.camtay.practice.content.Problem;
import vn.camtay.practice.content.Problems;

/// One persona as its file has it.
///
/// @param also what stands on a paper otherwise than the persona's facts say, for somebody else's papers
record PersonaFile(Persona persona, Map<PaperId, Map<String, String>> also) {

    static PersonaFile read(ContentText file, Map<String, PaperForm> forms) {
        var entry = file.entry(Problems.thrown(file));
        var also = new LinkedHashMap<PaperId, Map<String, String>>();
        var drawer = entry.entries("drawer").stream()
                .map(line -> {
                    var paper = paper(line, forms);
                    also.put(paper.id(), line.textsByKey("shows"));
                    return paper;
                })
                .toList();
        return new PersonaFile(persona(entry, drawer), also);
    }

    private static Persona persona(Entry entry, List<Paper> drawer) {
        var home = entry.entry("home");
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
            entry.wrong("kind", Problem.Kind.NO_KIND_OF_PAPER, entry.text("kind"));
            throw new IllegalArgumentException(entry.text("kind"));
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
