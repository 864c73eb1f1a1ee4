package vn.camtay.practice.editing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.camtay.practice.content.Problem;
import vn.camtay.practice.editing.Choices.Choice;
import vn.camtay.practice.pack.Pack;

/// The form of one part of a pack.
///
/// @param at its place in the list; the place after the last for a new one
/// @param seen the hash of the version it was filled from
record PartView(
        Pack pack,
        Part part,
        int at,
        boolean isNew,
        Answers answers,
        Choices choices,
        String seen,
        Optional<WriteOutcome> outcome) {
    private static final Set<String> HINTED = Set.of(
            "basics.agency.name",
            "basics.communes",
            "basics.lookalikes",
            "basics.fee.confirmed",
            "basics.supplement.days",
            "basics.cosigner",
            "field.answer",
            "field.options",
            "field.hint",
            "component.proves",
            "scenario.form",
            "scenario.papers",
            "scenario.troubles",
            "scenario.day-lasts");

    String action() {
        return "/practice/packs/" + pack.id() + "/" + part.word() + "/" + at;
    }

    String value(Ask ask) {
        return ask.kind() == Ask.Kind.PICKS
                ? ""
                : Optional.ofNullable(answers.given().getFirst(ask.name())).orElse("");
    }

    boolean has(Ask ask, String value) {
        return Optional.ofNullable(answers.given().get(ask.name()))
                .orElse(List.of())
                .contains(value);
    }

    List<Choice> choices(Ask ask) {
        return choices.of(
                part,
                ask,
                Optional.ofNullable(answers.given().getFirst("persona")).orElse(""));
    }

    private List<Problem> problems() {
        return outcome.orElse(null) instanceof WriteOutcome.Unfit(var found) ? found : List.of();
    }

    /// What is wrong with one answer.
    List<Problem> problems(Ask ask) {
        return problems().stream().filter(problem -> isOf(ask, problem)).toList();
    }

    /// What is wrong elsewhere in the pack since this part says what it says.
    List<Problem> elsewhere() {
        return problems().stream()
                .filter(problem -> part.asks().stream().noneMatch(ask -> isOf(ask, problem)))
                .toList();
    }

    private boolean isOf(Ask ask, Problem problem) {
        var path = part.path(at) + ask.name();
        return problem.path().equals(path) || problem.path().startsWith(path + "[");
    }

    /// Whether there is more to say than its name does.
    boolean hasHint(Ask ask) {
        return HINTED.contains(part.word() + "." + ask.name());
    }

    boolean isChangedMeanwhile() {
        return outcome.orElse(null) instanceof WriteOutcome.ChangedMeanwhile;
    }

    boolean isUnchanged() {
        return outcome.orElse(null) instanceof WriteOutcome.Unchanged;
    }
}
