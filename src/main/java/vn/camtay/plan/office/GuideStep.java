package vn.camtay.plan.office;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// One step of the guided form that writes a plan from nothing.
enum GuideStep {
    HEADING(
            List.of(
                    "heading.title",
                    "heading.number",
                    "heading.issued",
                    "heading.issuer",
                    "heading.place",
                    "aims.purposes",
                    "aims.requirements"),
            ""),
    AUDIENCE(List.of("audience.total"), "group"),
    CLUSTERS(List.of(), "cluster"),
    CONTENT(
            List.of("content.trainers", "schedule.laptops", "schedule.form", "budget.source", "budget.amount"),
            "topic"),
    DUTIES(List.of(), "duty"),
    BASES(List.of("closing.recipients", "signer.authority", "signer.title", "signer.name"), "base");

    private final List<String> single;
    private final String element;

    GuideStep(List<String> single, String element) {
        this.single = single;
        this.element = element;
    }

    /// Data that stand alone.
    List<String> single() {
        return single;
    }

    /// What the step lists: "cluster"; "" for none.
    String element() {
        return element;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Optional<GuideStep> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    Optional<GuideStep> before() {
        return ordinal() > 0 ? Optional.of(values()[ordinal() - 1]) : Optional.empty();
    }

    static Optional<GuideStep> find(String word) {
        return Stream.of(values()).filter(step -> step.word().equals(word)).findFirst();
    }
}
