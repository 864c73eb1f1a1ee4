package vn.camtay.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A plan laid out for people who read it in a terminal.
final class PlanPrint {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String NONE = "(chưa ghi)";

    private final StringBuilder out = new StringBuilder();

    private PlanPrint() {}

    static String of(PlanReading reading) {
        var print = new PlanPrint();
        var plan = reading.plan();
        print.heading(plan);
        print.people(plan);
        print.clusters(plan.schedule());
        print.content(plan.content());
        print.money(plan.budget());
        print.duties(plan.duties());
        print.closing(plan.closing());
        print.findings(reading.findings());
        return print.out.toString();
    }

    private void heading(Plan plan) {
        line(text(plan.heading().title()));
        line("  Cơ quan    " + text(plan.heading().issuer()));
        line("  Số         " + text(plan.heading().number()));
        line("  Ngày       " + day(plan.heading().issued()));
        part("Căn cứ");
        plan.legalBases().stream()
                .map(Sourced::value)
                .map(base -> "%s%s%s%s: %s"
                        .formatted(
                                base.kind(),
                                base.number() == null ? "" : " số " + base.number(),
                                base.date() == null ? "" : " ngày " + DAY.format(base.date()),
                                base.issuer() == null ? "" : " của " + base.issuer(),
                                base.about()))
                .forEach(this::item);
    }

    private void people(Plan plan) {
        part("Đối tượng");
        plan.audience()
                .groups()
                .forEach(group ->
                        item(group.value().label() + ": " + group.value().count() + " người"));
        line("  Tổng cộng: " + text(plan.audience().total()) + " người");
    }

    private void clusters(Plan.Schedule schedule) {
        part("Thời gian, địa điểm");
        for (var cluster : schedule.clusters()) {
            var days = cluster.days().isEmpty()
                    ? NONE
                    : String.join(
                            ", ",
                            cluster.days().stream()
                                    .map(day -> DAY.format(day.value()))
                                    .toList());
            var half = cluster.half();
            item(cluster.name().value() + ": "
                    + (half == null ? "" : half.value().word() + " ") + days + ", " + text(cluster.venue()));
            line("      " + cluster.hamlets().size() + " nơi: "
                    + String.join(
                            ", ", cluster.hamlets().stream().map(Sourced::value).toList()));
        }
        line("  Máy tính mỗi địa điểm: " + text(schedule.laptopsPerVenue()));
    }

    private void content(Plan.Content content) {
        part("Nội dung");
        for (var topic : content.topics()) {
            item(topic.title().value());
            topic.items().forEach(each -> line("      - " + each.value()));
        }
        line("  Báo cáo viên: " + text(content.trainers()));
    }

    private void money(Plan.Budget budget) {
        part("Kinh phí");
        line("  Nguồn: " + text(budget.source()));
        var amount = budget.amount();
        line("  Số tiền: "
                + (amount == null ? NONE : "%,d đồng".formatted(amount.value()).replace(',', '.')));
    }

    private void duties(List<Plan.Duty> duties) {
        part("Phân công");
        for (var duty : duties) {
            item(duty.unit().value());
            for (var task : duty.tasks()) {
                line("      - " + task.text().value()
                        + (task.deadline() == null ? "" : " [hạn " + DAY.format(task.deadline()) + "]"));
            }
        }
    }

    private void closing(Plan.Closing closing) {
        part("Nơi nhận");
        closing.recipients().forEach(each -> item(each.value()));
        var signer = closing.signer();
        line("  Người ký: "
                + (signer == null
                        ? NONE
                        : signer.title().value() + " " + signer.name().value()));
    }

    private void findings(List<Finding> findings) {
        part(findings.isEmpty() ? "Không thấy điều gì cần sửa" : "Cần xem lại (" + findings.size() + ")");
        for (var finding : findings) {
            var mark = switch (finding.severity()) {
                case ERROR -> "Lỗi";
                case WARNING -> "Lưu ý";
                case HINT -> "Gợi ý";
            };
            line(String.format(Locale.ROOT, "  %-6s dòng %-4d %s", mark, finding.line(), finding.message()));
        }
    }

    private void part(String title) {
        line("");
        line(title);
    }

    private void item(String text) {
        line("  - " + text);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String text(@Nullable Sourced<?> datum) {
        return datum == null ? NONE : String.valueOf(datum.value());
    }

    private static String day(@Nullable Sourced<LocalDate> day) {
        return day == null ? NONE : DAY.format(day.value());
    }
}
