package vn.camtay.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Plans as JSON: the one object the command line prints, and the form a plan is stored in.
public final class PlanJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PlanJson() {}

    /// The plan with its lines, to be stored.
    public static String stored(Plan plan) {
        return MAPPER.writeValueAsString(plan);
    }

    /// Reads what `stored` wrote.
    public static Plan parse(String stored) {
        return MAPPER.readValue(stored, Plan.class);
    }

    /// The plan and its findings without lines of data, as `camtay plan read --json` promises. A cluster of several
    /// days
    /// is dated by the first of them.
    public static String shown(PlanReading reading) {
        var plan = reading.plan();
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("issuer", value(plan.heading().issuer()));
        json.put("number", value(plan.heading().number()));
        json.put("issued", value(plan.heading().issued()));
        json.put("title", value(plan.heading().title()));
        json.put("legalBases", values(plan.legalBases()));
        json.put("audience", values(plan.audience().groups()));
        json.put("audienceTotal", value(plan.audience().total()));
        json.put(
                "clusters",
                plan.schedule().clusters().stream().map(PlanJson::cluster).toList());
        json.put("laptopsPerVenue", value(plan.schedule().laptopsPerVenue()));
        json.put("topics", plan.content().topics().stream().map(PlanJson::topic).toList());
        json.put("trainers", value(plan.content().trainers()));
        json.put("budget", budget(plan.budget()));
        json.put("duties", plan.duties().stream().map(PlanJson::duty).toList());
        json.put("recipients", values(plan.closing().recipients()));
        json.put("signer", signer(plan.closing().signer()));
        json.put("findings", reading.findings().stream().map(PlanJson::finding).toList());
        return MAPPER.writeValueAsString(json);
    }

    private static Map<String, @Nullable Object> cluster(Plan.Cluster cluster) {
        return object(
                "name",
                cluster.name().value(),
                "date",
                cluster.firstDay(),
                "venue",
                value(cluster.venue()),
                "hamlets",
                values(cluster.hamlets()));
    }

    private static Map<String, @Nullable Object> topic(Plan.Topic topic) {
        return object("title", topic.title().value(), "items", values(topic.items()));
    }

    private static Map<String, @Nullable Object> budget(Plan.Budget budget) {
        return object("source", value(budget.source()), "amount", value(budget.amount()));
    }

    private static Map<String, @Nullable Object> duty(Plan.Duty duty) {
        var items = new ArrayList<Object>();
        for (var task : duty.tasks()) {
            items.add(object("text", task.text().value(), "deadline", task.deadline()));
        }
        return object("unit", duty.unit().value(), "items", items);
    }

    private static @Nullable Map<String, @Nullable Object> signer(Plan.@Nullable Signer signer) {
        return signer == null
                ? null
                : object("title", signer.title().value(), "name", signer.name().value());
    }

    private static Map<String, @Nullable Object> finding(Finding finding) {
        return object(
                "rule",
                finding.rule(),
                "severity",
                finding.severity().word(),
                "line",
                finding.line(),
                "message",
                finding.message());
    }

    private static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object;
    }

    private static <T> @Nullable T value(@Nullable Sourced<T> datum) {
        return datum == null ? null : datum.value();
    }

    private static <T> List<T> values(List<Sourced<T>> data) {
        return data.stream().map(Sourced::value).toList();
    }
}
