package vn.camtay.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A reading told line by line, so that a person can write beforehand what to expect.
final class Told {
    private final List<String> lines = new ArrayList<>();

    private Told() {}

    static String of(PlanReading reading) {
        var told = new Told();
        told.heading(reading.plan().heading());
        told.bases(reading.plan().legalBases());
        told.people(reading.plan());
        told.content(reading.plan());
        told.duties(reading.plan().duties());
        told.closing(reading.plan().closing());
        reading.findings().forEach(finding -> told.line("finding", finding.rule() + " @" + finding.line()));
        return String.join("\n", told.lines) + "\n";
    }

    private void heading(Plan.Heading heading) {
        line("issuer", text(heading.issuer()));
        line("number", text(heading.number()));
        line("issued", text(heading.issued()));
        line("title", text(heading.title()));
    }

    private void bases(List<Sourced<Plan.LegalBase>> bases) {
        for (var base : bases) {
            var each = base.value();
            line("base", row(each.kind(), each.number(), each.date(), each.issuer(), each.about()));
        }
    }

    private void people(Plan plan) {
        for (var group : plan.audience().groups()) {
            line("group", group.value().label() + " = " + group.value().count());
        }
        line("total", text(plan.audience().total()));
        for (var cluster : plan.schedule().clusters()) {
            var days = cluster.days().isEmpty() ? "-" : list(cluster.days());
            line("cluster", row(cluster.name().value(), days, text(cluster.venue()), list(cluster.hamlets())));
        }
        line("laptops", text(plan.schedule().laptopsPerVenue()));
    }

    private void content(Plan plan) {
        for (var topic : plan.content().topics()) {
            line("topic", topic.title().value());
            topic.items().forEach(item -> lines.add("  - " + item.value()));
        }
        line("trainers", text(plan.content().trainers()));
        line("source", text(plan.budget().source()));
        line("amount", text(plan.budget().amount()));
    }

    private void duties(List<Plan.Duty> duties) {
        for (var duty : duties) {
            line("duty", duty.unit().value());
            duty.tasks().forEach(task -> lines.add("  - " + row(task.text().value(), task.deadline())));
        }
    }

    private void closing(Plan.Closing closing) {
        line("recipients", closing.recipients().stream().map(Sourced::value).collect(Collectors.joining(" + ")));
        var signer = closing.signer();
        line(
                "signer",
                signer == null ? "-" : row(signer.title().value(), signer.name().value()));
    }

    private void line(String name, String value) {
        lines.add(name + ": " + value);
    }

    private static String list(List<? extends Sourced<?>> data) {
        return data.stream().map(Told::text).collect(Collectors.joining(", "));
    }

    private static String row(@Nullable Object... parts) {
        var texts = new ArrayList<String>();
        for (var part : parts) {
            texts.add(shown(part));
        }
        return String.join(" | ", texts);
    }

    private static String text(@Nullable Sourced<?> datum) {
        return datum == null ? "-" : shown(datum.value());
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
