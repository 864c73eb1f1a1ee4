package vn.camtay.plan.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.camtay.plan.Plan;
import vn.camtay.plan.Sourced;
import vn.camtay.shared.Folding;

/// Lays a plan out as a sheet.
final class SheetWriter {
    private static final int LONGEST_NAME = 40;

    private final List<Datum> data = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private SheetWriter() {}

    static PlanSheet write(Plan plan) {
        var sheet = new SheetWriter();
        sheet.heading(plan.heading());
        plan.legalBases().forEach(sheet::base);
        sheet.list("aims.purposes", plan.aims().purposes());
        sheet.list("aims.requirements", plan.aims().requirements());
        plan.audience().groups().forEach(sheet::group);
        sheet.one("audience.total", plan.audience().total());
        sheet.schedule(plan.schedule());
        sheet.content(plan.content());
        sheet.one("budget.source", plan.budget().source());
        sheet.one("budget.amount", plan.budget().amount());
        plan.duties().forEach(sheet::duty);
        sheet.closing(plan.closing());
        return new PlanSheet(sheet.data);
    }

    private void heading(Plan.Heading heading) {
        one("heading.title", heading.title());
        one("heading.number", heading.number());
        one("heading.issued", heading.issued());
        one("heading.issuer", heading.issuer());
        one("heading.place", heading.place());
    }

    private void base(Sourced<Plan.LegalBase> sourced) {
        var base = sourced.value();
        var line = sourced.line();
        var number = base.number();
        var key = name("base", number == null ? base.about() : number);
        one(key, Sourced.of(base.about(), line));
        one(key + ".kind", Sourced.of(base.kind(), line));
        one(key + ".number", number == null ? null : Sourced.of(number, line));
        var date = base.date();
        one(key + ".date", date == null ? null : Sourced.of(date, line));
        var issuer = base.issuer();
        one(key + ".issuer", issuer == null ? null : Sourced.of(issuer, line));
    }

    private void group(Sourced<Plan.Group> group) {
        var key = name("group", group.value().label());
        one(key, Sourced.of(group.value().label(), group.line()));
        one(key + ".count", Sourced.of(group.value().count(), group.line()));
    }

    private void schedule(Plan.Schedule schedule) {
        list("schedule.days", schedule.days());
        list("schedule.form", schedule.form());
        for (var cluster : schedule.clusters()) {
            var key = name("cluster", cluster.name().value());
            one(key, cluster.name());
            list(key + ".days", cluster.days());
            var half = cluster.half();
            one(key + ".half", half == null ? null : Sourced.of(half.value().word(), half.line()));
            one(key + ".venue", cluster.venue());
            list(key + ".hamlets", cluster.hamlets());
        }
        one("schedule.laptops", schedule.laptopsPerVenue());
    }

    private void content(Plan.Content content) {
        for (var topic : content.topics()) {
            var key = name("topic", topic.title().value());
            one(key, topic.title());
            list(key + ".items", topic.items());
        }
        one("content.trainers", content.trainers());
    }

    private void duty(Plan.Duty duty) {
        var key = name("duty", duty.unit().value());
        one(key, duty.unit());
        list(key + ".tasks", duty.tasks().stream().map(Plan.Task::text).toList());
    }

    private void closing(Plan.Closing closing) {
        list("closing.recipients", closing.recipients());
        var signer = closing.signer();
        one(
                "signer.authority",
                signer == null
                        ? null
                        : Sourced.of(signer.authority(), signer.title().line()));
        one("signer.title", signer == null ? null : signer.title());
        one("signer.name", signer == null ? null : signer.name());
    }

    private void one(String key, @Nullable Sourced<?> value) {
        list(key, value == null ? List.of() : List.of(value));
    }

    private void list(String key, List<? extends Sourced<?>> values) {
        data.add(new Datum(
                key,
                values.stream()
                        .map(value -> Sourced.of(text(value.value()), value.line()))
                        .filter(value -> !value.value().isEmpty())
                        .toList()));
    }

    private static String text(Object value) {
        return value instanceof LocalDate day ? Kind.shown(day) : Folding.clean(String.valueOf(value));
    }

    /// Two clusters of one name get keys of their own.
    private String name(String element, String from) {
        var folded = Folding.fold(from).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        var cut = folded.substring(0, Math.min(LONGEST_NAME, folded.length())).replaceAll("-+$", "");
        var base = element + "." + (cut.isEmpty() ? "x" : cut);
        var name = base;
        for (var i = 2; !names.add(name); i++) {
            name = base + "-" + i;
        }
        return name;
    }
}
