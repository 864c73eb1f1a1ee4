package vn.camtay.practice.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.camtay.practice.drawer.Paper;
import vn.camtay.practice.play.Attachment;
import vn.camtay.practice.play.Dossier;
import vn.camtay.practice.play.Script;

/// A place of the dossier where papers are attached, with what is there now.
///
/// @param id the component's, or `other`
record Slot(String id, String label, boolean required, Optional<Attachment> attached, List<Paper> papers) {
    static List<Slot> of(Script script, Dossier dossier) {
        var slots = new ArrayList<Slot>();
        script.pack()
                .components()
                .forEach(one -> slots.add(of(script, dossier, one.id(), one.label(), one.required())));
        slots.add(of(script, dossier, Script.OTHER, "", false));
        return slots;
    }

    private static Slot of(Script script, Dossier dossier, String id, String label, boolean required) {
        var attached = Optional.ofNullable(dossier.attached().get(id));
        var papers = attached.stream()
                .flatMap(attachment -> attachment.papers().stream())
                .flatMap(paper -> script.findPaper(paper).stream())
                .toList();
        return new Slot(id, label, required, attached, papers);
    }

    boolean other() {
        return id.equals(Script.OTHER);
    }
}
