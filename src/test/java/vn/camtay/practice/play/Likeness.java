package vn.camtay.practice.play;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.camtay.practice.drawer.Paper;

/// One dossier for all that are wrong in the same places: the desk and the portal treat them alike.
final class Likeness {
    private final Script script;
    private final Review review;
    private final Map<Map.Entry<String, Attachment>, Attachment> known = new HashMap<>();

    Likeness(Script script) {
        this.script = script;
        this.review = new Review(script);
    }

    Dossier of(Dossier dossier) {
        var attached = new TreeMap<String, Attachment>();
        dossier.attached()
                .forEach((component, papers) -> attached.put(
                        component, known.computeIfAbsent(Map.entry(component, papers), _ -> like(component, papers))));
        var like = dossier.withAttached(attached, dossier.saved());
        like = like.commune().map(this::commune).map(like::withCommune).orElse(like);
        return like.differing().filter(fields -> fields.size() > 1).isPresent()
                ? like.withForm(Set.of(like.differing().get().first())).withCosignature(like.cosigned())
                : like;
    }

    private String commune(String commune) {
        return commune.equals(script.commune())
                ? commune
                : script.pack().communes().stream()
                        .filter(one -> !one.equals(script.commune()))
                        .findFirst()
                        .orElse(commune);
    }

    private Attachment like(String component, Attachment papers) {
        var bad = isBad(component, papers);
        return Stream.concat(right(component), script.papers().stream().map(Likeness::alone))
                .filter(one -> isBad(component, one) == bad)
                .findFirst()
                .orElse(papers);
    }

    private static Attachment alone(Paper paper) {
        return Attachment.of(paper.id().value());
    }

    private Stream<Attachment> right(String component) {
        return script.pack().findComponent(component).stream()
                .filter(one -> one.required())
                .map(one -> new Moves(script).rightPapers(one));
    }

    private boolean isBad(String component, Attachment papers) {
        var only = Dossier.EMPTY.withPapers(component, papers);
        return review.of(only).stream()
                .anyMatch(reason ->
                        reason.about().equals(component) || papers.papers().contains(reason.about()));
    }

    /// Of the reasons only what decides where mending begins.
    List<Reason> of(List<Reason> reasons) {
        return Stream.of(
                        first(reasons, Set.of(Reason.Kind.WRONG_COMMUNE)),
                        first(reasons, Set.of(Reason.Kind.FIELD_DIFFERS)),
                        reasons.stream()
                                .filter(one -> one.kind().compareTo(Reason.Kind.FIELD_DIFFERS) > 0)
                                .map(_ -> new Reason(Reason.Kind.PAPER_MISSING, "paper"))
                                .findFirst())
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Reason> first(List<Reason> reasons, Set<Reason.Kind> kinds) {
        return reasons.stream()
                .filter(one -> kinds.contains(one.kind()))
                .map(one -> new Reason(one.kind(), "any"))
                .findFirst();
    }
}
