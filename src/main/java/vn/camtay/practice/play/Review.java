package vn.camtay.practice.play;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.camtay.practice.drawer.Paper;
import vn.camtay.practice.pack.Pack;

/// What a careful clerk finds in a dossier: all of it at once, the same for the automatic clerk and as the measure of a
/// person at the desk.
record Review(Script script) {
    SortedSet<Reason> of(Dossier dossier) {
        var reasons = new TreeSet<Reason>();
        dossier.commune()
                .filter(commune -> !commune.equals(script.commune()))
                .ifPresent(commune -> reasons.add(new Reason(Reason.Kind.WRONG_COMMUNE, commune)));
        dossier.differing()
                .ifPresent(
                        fields -> fields.forEach(field -> reasons.add(new Reason(Reason.Kind.FIELD_DIFFERS, field))));
        script.pack()
                .components()
                .forEach(component -> check(component, dossier).ifPresent(reasons::add));
        dossier.attached().values().stream()
                .flatMap(attachment -> attachment.papers().stream())
                .map(script::findPaper)
                .flatMap(Optional::stream)
                .filter(this::isNotWanted)
                .forEach(paper -> reasons.add(
                        new Reason(Reason.Kind.PAPER_NOT_WANTED, paper.id().value())));
        return reasons;
    }

    private boolean isNotWanted(Paper paper) {
        return script.pack().notWanted().stream()
                .anyMatch(one -> one.kind().equals(paper.kind().id()));
    }

    private Optional<Reason> check(Pack.Component component, Dossier dossier) {
        var attachment = dossier.attached().get(component.id());
        if (attachment == null) {
            return component.required()
                    ? Optional.of(new Reason(Reason.Kind.PAPER_MISSING, component.id()))
                    : Optional.empty();
        }
        var papers = attachment.papers().stream()
                .map(script::findPaper)
                .flatMap(Optional::stream)
                .toList();
        return papers.stream()
                .flatMap(paper -> flawOf(paper).stream())
                .sorted()
                .findFirst()
                .or(() -> Optional.of(Reason.Kind.PAPER_OF_ANOTHER_KIND)
                        .filter(_ -> !component.isProvedBy(kinds(papers))))
                .map(kind -> new Reason(kind, component.id()));
    }

    private static Set<String> kinds(List<Paper> papers) {
        return papers.stream().map(paper -> paper.kind().id()).collect(Collectors.toSet());
    }

    /// Too large is no flaw any more once it was made smaller; the portal took no other.
    private static Optional<Reason.Kind> flawOf(Paper paper) {
        return switch (paper.flaw()) {
            case GOOD, TOO_LARGE, WRONG_TYPE -> Optional.empty();
            case BLURRED, EMPTY -> Optional.of(Reason.Kind.PAPER_UNREADABLE);
            case CROPPED -> Optional.of(Reason.Kind.PAPER_CUT_OFF);
            case WRONG_SIDE -> Optional.of(Reason.Kind.PAPER_WRONG_SIDE);
            case EXPIRED -> Optional.of(Reason.Kind.PAPER_EXPIRED);
            case SOMEBODY_ELSES -> Optional.of(Reason.Kind.PAPER_OF_ANOTHER);
        };
    }
}
