package vn.camtay.plan.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.camtay.document.Body;
import vn.camtay.document.Table;
import vn.camtay.plan.Plan;
import vn.camtay.plan.Sourced;

/// What a plan says between its bases and its signature. A part without data is left out, and the numbers follow.
final class PlanBody {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final List<String> WEEKDAYS =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    private final Plan plan;

    PlanBody(Plan plan) {
        this.plan = plan;
    }

    void write(Body body) {
        aims(body);
        audience(body);
        schedule(body);
        content(body);
        budget(body);
        duties(body);
        body.say("Trên đây là Kế hoạch "
                + inSentence(PlanPaper.text(plan.heading().title()))
                + ". Yêu cầu các đơn vị, cá nhân có liên quan phối hợp thực hiện.");
    }

    private void aims(Body body) {
        var aims = plan.aims();
        if (aims.purposes().isEmpty() && aims.requirements().isEmpty()) {
            return;
        }
        body.section("Mục đích, yêu cầu");
        bullets(body, "Mục đích", aims.purposes());
        bullets(body, "Yêu cầu", aims.requirements());
    }

    private void audience(Body body) {
        var audience = plan.audience();
        if (audience.groups().isEmpty() && audience.total() == null) {
            return;
        }
        body.section("Đối tượng tham gia");
        audience.groups()
                .forEach(group ->
                        body.clause(group.value().label() + ": " + group.value().count() + " người."));
        var total = audience.total();
        var sum = audience.groups().stream()
                .mapToInt(group -> group.value().count())
                .sum();
        body.say("Tổng cộng: " + (total == null ? sum : total.value()) + " người.");
    }

    private void schedule(Body body) {
        var schedule = plan.schedule();
        body.section("Thời gian, địa điểm, hình thức");
        body.heading("Thời gian và địa điểm");
        if (!schedule.clusters().isEmpty()) {
            body.table(clusters(schedule.clusters()));
        }
        var laptops = schedule.laptopsPerVenue();
        if (!schedule.form().isEmpty() || laptops != null) {
            bullets(body, "Hình thức", schedule.form());
        }
        if (laptops != null && schedule.form().stream().noneMatch(form -> names(form.value(), laptops.value()))) {
            body.bullet("Mỗi địa điểm bố trí " + laptops.value() + " máy tính xách tay.");
        }
    }

    private static boolean names(String text, int number) {
        return Pattern.compile("(?<!\\d)0*" + number + "(?!\\d)").matcher(text).find();
    }

    private static Table clusters(List<Plan.Cluster> clusters) {
        var table = Table.draft()
                .column("Cụm", 16)
                .column("Gồm", 62)
                .centred("Ngày", 26)
                .column("Địa điểm", 40);
        for (var cluster : clusters) {
            table.row(
                    cluster.name().value(), joined(cluster.hamlets()), days(cluster), PlanPaper.text(cluster.venue()));
        }
        return table.build();
    }

    /// "27/12/2025", "sáng 27/12/2025", "sáng các ngày 27/12/2025; 28/12/2025".
    private static String days(Plan.Cluster cluster) {
        var days = cluster.days().stream().map(day -> day(day.value())).collect(Collectors.joining("; "));
        var half = cluster.half();
        if (half == null) {
            return days;
        }
        return half.value().word() + (cluster.days().size() > 1 ? " các ngày " : " ") + days;
    }

    private void content(Body body) {
        var content = plan.content();
        if (content.topics().isEmpty() && content.trainers() == null) {
            return;
        }
        body.section("Nội dung");
        content.topics().forEach(topic -> bullets(body, topic.title().value(), topic.items()));
        var trainers = content.trainers();
        if (trainers != null) {
            body.heading("Báo cáo viên").say("Số lượng: " + "%02d".formatted(trainers.value()) + " người.");
        }
    }

    private void budget(Body body) {
        var budget = plan.budget();
        var amount = budget.amount();
        if (budget.source() == null && amount == null) {
            return;
        }
        body.section("Kinh phí");
        if (budget.source() != null) {
            body.say(PlanPaper.sentence(PlanPaper.text(budget.source())));
        }
        if (amount != null) {
            body.say("Số tiền: " + "%,d".formatted(amount.value()).replace(',', '.') + " đồng.");
        }
    }

    private void duties(Body body) {
        if (plan.duties().isEmpty()) {
            return;
        }
        body.section("Tổ chức thực hiện");
        plan.duties()
                .forEach(duty -> bullets(
                        body,
                        duty.unit().value(),
                        duty.tasks().stream().map(Plan.Task::text).toList()));
    }

    private static void bullets(Body body, String heading, List<Sourced<String>> lines) {
        body.heading(heading);
        lines.forEach(line -> body.bullet(PlanPaper.sentence(line.value())));
    }

    private static String joined(List<Sourced<String>> texts) {
        return texts.stream().map(Sourced::value).collect(Collectors.joining(", "));
    }

    private static String day(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1) + ", " + DAY.format(day);
    }

    /// "Bồi dưỡng kỹ năng" after "Kế hoạch" begins small, unless it begins with a name in capitals.
    private static String inSentence(String title) {
        return title.length() > 1 && Character.isLowerCase(title.charAt(1))
                ? title.substring(0, 1).toLowerCase(Locale.of("vi")) + title.substring(1)
                : title;
    }
}
