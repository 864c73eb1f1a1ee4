package vn.camtay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Plans as offices all over the country write them, each with the data a person would take from it beside it.
class UnseenPlansTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "dang-uy",
                "ngay-khong-nam",
                "mot-cau",
                "dac-khu",
                "bang-gach-dung",
                "diem-va-phu-luc",
                "soc-khmer",
                "tu-gio-den-gio",
                "tieu-khu",
                "buoi-khong-ten",
                "mot-lop",
                "bang-nhiem-vu",
                "xom",
                "khom",
                "lang",
                "du-loi",
                "sang-chieu",
                "ngay-truoc",
                "o-gop",
                "bang-can-cot",
                "ong-ba",
                "thanh-phan-sau",
                "hai-bao-cao-vien",
                "ba-cum"
            })
    void is_read_as_a_person_reads_it(String name) throws IOException {
        var reading = AnyPlan.read(bytes(name + ".txt"));
        assertThat(told(reading)).isEqualTo(new String(bytes(name + ".expected"), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String file) throws IOException {
        try (var stream = UnseenPlansTest.class.getResourceAsStream("/plans/unseen/" + file)) {
            assertThat(stream).as(file).isNotNull();
            return stream.readAllBytes();
        }
    }

    private static String told(PlanReading reading) {
        var plan = reading.plan();
        var lines = new ArrayList<String>();
        lines.add("issuer: " + text(plan.heading().issuer()));
        lines.add("number: " + text(plan.heading().number()));
        lines.add("issued: " + text(plan.heading().issued()));
        lines.add("title: " + text(plan.heading().title()));
        for (var base : plan.legalBases()) {
            var each = base.value();
            lines.add("base: " + row(each.kind(), each.number(), each.date(), each.issuer()));
        }
        plan.audience()
                .groups()
                .forEach(group -> lines.add("group: " + group.value().label() + " = "
                        + group.value().count()));
        lines.add("total: " + text(plan.audience().total()));
        for (var cluster : plan.schedule().clusters()) {
            var hamlets = cluster.hamlets().stream().map(Sourced::value).collect(Collectors.joining(", "));
            lines.add("cluster: " + row(cluster.name().value(), cluster.firstDay(), text(cluster.venue()), hamlets));
        }
        lines.add("laptops: " + text(plan.schedule().laptopsPerVenue()));
        lines.add("topics: " + plan.content().topics().size());
        lines.add("trainers: " + text(plan.content().trainers()));
        lines.add("amount: " + text(plan.budget().amount()));
        plan.duties().forEach(duty -> lines.add("duty: " + duty.unit().value() + " | " + deadlines(duty.tasks())));
        lines.add("recipients: " + plan.closing().recipients().size());
        var signer = plan.closing().signer();
        lines.add("signer: "
                + (signer == null
                        ? "-"
                        : row(signer.title().value(), signer.name().value())));
        reading.findings().stream().map(Finding::rule).sorted().forEach(rule -> lines.add("finding: " + rule));
        return String.join("\n", lines) + "\n";
    }

    private static String deadlines(List<Plan.Task> tasks) {
        return tasks.stream().map(task -> shown(task.deadline())).collect(Collectors.joining(", "));
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
