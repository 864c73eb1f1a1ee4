package vn.camtay.plan.sheet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.camtay.plan.HalfDay;
import vn.camtay.plan.Plan;
import vn.camtay.plan.Sourced;

/// Makes a plan of a sheet again.
public final class SheetReader {
    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}(?!\\d)");

    private final PlanSheet sheet;
    /// Tasks that stay as they were read keep the deadline that was understood with their neighbours.
    private final Map<String, Plan.Task> tasks = new HashMap<>();

    private SheetReader(PlanSheet sheet) {
        this.sheet = sheet;
    }

    /// @param read the plan the sheet was first made of
    public static Plan read(PlanSheet sheet, Plan read) {
        var reader = new SheetReader(sheet);
        read.duties()
                .forEach(duty -> duty.tasks()
                        .forEach(task -> reader.tasks.put(
                                vn.camtay.shared.Folding.clean(task.text().value()), task)));
        return reader.plan();
    }

    private Plan plan() {
        return new Plan(
                new Plan.Heading(
                        text("heading.issuer"),
                        text("heading.place"),
                        text("heading.number"),
                        one("heading.issued", Kind::parseDay),
                        text("heading.title")),
                each("base", this::base),
                new Plan.Aims(texts("aims.purposes"), texts("aims.requirements")),
                new Plan.Audience(each("group", this::group), number("audience.total")),
                new Plan.Schedule(
                        days("schedule.days"),
                        texts("schedule.form"),
                        each("cluster", this::cluster),
                        number("schedule.laptops")),
                new Plan.Content(each("topic", this::topic), number("content.trainers")),
                new Plan.Budget(text("budget.source"), one("budget.amount", Long::valueOf)),
                each("duty", this::duty),
                new Plan.Closing(texts("closing.recipients"), signer()));
    }

    private <T> List<T> each(String element, Function<String, T> make) {
        return sheet.elements(element).stream().map(make).toList();
    }

    private Sourced<Plan.LegalBase> base(String key) {
        var about = name(key);
        var date = one(key + ".date", Kind::parseDay);
        return Sourced.of(
                new Plan.LegalBase(
                        sheet.text(key + ".kind"),
                        value(text(key + ".number")),
                        date == null ? null : date.value(),
                        value(text(key + ".issuer")),
                        about.value()),
                about.line());
    }

    private Sourced<Plan.Group> group(String key) {
        var count = number(key + ".count");
        return Sourced.of(
                new Plan.Group(name(key).value(), count == null ? 0 : count.value()),
                name(key).line());
    }

    private Plan.Cluster cluster(String key) {
        return new Plan.Cluster(
                name(key),
                days(key + ".days"),
                text(key + ".venue"),
                texts(key + ".hamlets"),
                one(key + ".half", word -> HalfDay.read(word).orElseThrow()));
    }

    private Plan.Topic topic(String key) {
        return new Plan.Topic(name(key), texts(key + ".items"));
    }

    private Plan.Duty duty(String key) {
        return new Plan.Duty(
                name(key), texts(key + ".tasks").stream().map(this::task).toList());
    }

    private Plan.Task task(Sourced<String> text) {
        var read = tasks.get(text.value());
        if (read != null) {
            return new Plan.Task(text, read.deadline(), read.dated());
        }
        var day = DAY.matcher(text.value());
        var deadline =
                day.find() ? Kind.DAY.read(day.group()).map(Kind::parseDay).orElse(null) : null;
        return new Plan.Task(text, deadline, deadline != null);
    }

    private Plan.@Nullable Signer signer() {
        var title = text("signer.title");
        var name = text("signer.name");
        return title == null && name == null
                ? null
                : new Plan.Signer(
                        sheet.text("signer.authority"),
                        title == null ? Sourced.of("", 0) : title,
                        name == null ? Sourced.of("", 0) : name);
    }

    private Sourced<String> name(String key) {
        return sheet.find(key).orElseThrow().values().getFirst();
    }

    private @Nullable Sourced<String> text(String key) {
        return one(key, Function.identity());
    }

    private @Nullable Sourced<Integer> number(String key) {
        return one(key, Integer::valueOf);
    }

    private List<Sourced<String>> texts(String key) {
        return sheet.find(key).map(Datum::values).orElse(List.of());
    }

    private List<Sourced<LocalDate>> days(String key) {
        return texts(key).stream()
                .map(day -> Sourced.of(Kind.parseDay(day.value()), day.line()))
                .toList();
    }

    private <T> @Nullable Sourced<T> one(String key, Function<String, T> read) {
        var values = texts(key);
        return values.isEmpty()
                ? null
                : Sourced.of(
                        read.apply(values.getFirst().value()), values.getFirst().line());
    }

    private static @Nullable String value(@Nullable Sourced<String> text) {
        return text == null ? null : text.value();
    }
}
