package vn.camtay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/// Tables for the audience and the schedule, in Word and in a PDF whose cells are broken over lines.
class TablesTest {
    private static final List<List<String>> PEOPLE = List.of(
            List.of("STT", "Đối tượng", "Số lượng", "Ghi chú"),
            List.of(
                    "1",
                    "Cán bộ không chuyên trách ở các khóm và chi hội trưởng",
                    "18",
                    "Có danh sách riêng gửi kèm theo"),
            List.of("2", "Tổ công nghệ số cộng đồng", "30", ""),
            List.of("", "Tổng cộng", "48", ""));
    private static final List<List<String>> DAYS = List.of(
            List.of("Lớp", "Các khóm", "Thời gian", "Địa điểm"),
            List.of("Lớp 1", "khóm 1, khóm 2, khóm Tân Mỹ Thạnh", "Ngày 12/10/2026", "Nhà văn hóa khóm 2"),
            List.of("Lớp 2", "khóm 3, khóm 4, khóm 5", "Ngày 13/10/2026", "Hội trường khóm 5"));

    private static void assertRead(PlanReading reading) {
        var plan = reading.plan();
        assertThat(plan.audience().groups())
                .extracting(
                        group -> group.value().label() + ": " + group.value().count())
                .containsExactly(
                        "Cán bộ không chuyên trách ở các khóm và chi hội trưởng: 18", "Tổ công nghệ số cộng đồng: 30");
        assertThat(plan.audience().total()).extracting(Sourced::value).isEqualTo(48);
        assertThat(plan.schedule().clusters())
                .extracting(cluster -> cluster.name().value() + " " + cluster.firstDay() + " "
                        + (cluster.venue() == null ? "" : cluster.venue().value()) + " "
                        + cluster.hamlets().stream().map(Sourced::value).toList())
                .containsExactly(
                        "Lớp 1 2026-10-12 Nhà văn hóa khóm 2 [khóm 1, khóm 2, khóm Tân Mỹ Thạnh]",
                        "Lớp 2 2026-10-13 Hội trường khóm 5 [khóm 3, khóm 4, khóm 5]");
    }

    @Test
    void ruled_tables_of_a_pdf() throws IOException {
        var html = new StringBuilder(
                "<p class=\"title\">KẾ HOẠCH</p><p class=\"title\">Tập huấn kỹ năng số</p><p>I. ĐỐI TƯỢNG</p>");
        table(html, PEOPLE);
        html.append("<p>II. THỜI GIAN, ĐỊA ĐIỂM</p>");
        table(html, DAYS);
        assertRead(AnyPlan.read(SamplePdf.page(html.toString())));
    }

    private static void table(StringBuilder html, List<List<String>> rows) {
        html.append("<table class=\"data\">");
        for (var row : rows) {
            html.append("<tr>");
            row.forEach(cell ->
                    html.append("<td style=\"width: 25%\">").append(cell).append("</td>"));
            html.append("</tr>");
        }
        html.append("</table>");
    }

    @Test
    void tables_of_a_word_file() throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("KẾ HOẠCH");
            document.createParagraph().createRun().setText("Tập huấn kỹ năng số");
            document.createParagraph().createRun().setText("I. ĐỐI TƯỢNG");
            table(document, PEOPLE);
            document.createParagraph().createRun().setText("II. THỜI GIAN, ĐỊA ĐIỂM");
            table(document, DAYS);
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            assertRead(AnyPlan.read(bytes.toByteArray()));
        }
    }

    private static String typed(List<List<String>> rows, String between) {
        return rows.stream().map(row -> String.join(between, row)).collect(Collectors.joining("\n")) + "\n";
    }

    /// Columns under their headings, as somebody types them with the space bar.
    private static String aligned(List<List<String>> rows) {
        var widths = IntStream.range(0, rows.getFirst().size())
                .map(at -> rows.stream()
                                .mapToInt(row -> row.get(at).length())
                                .max()
                                .orElse(0)
                        + 4)
                .toArray();
        return rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(at -> row.get(at)
                                + " ".repeat(widths[at] - row.get(at).length()))
                        .collect(Collectors.joining())
                        .stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String plan(String people, String days) {
        return "KẾ HOẠCH\nTập huấn kỹ năng số\nI. ĐỐI TƯỢNG\n" + people + "II. THỜI GIAN, ĐỊA ĐIỂM\n" + days;
    }

    private static byte[] word(String text) throws IOException {
        try (var document = new XWPFDocument()) {
            text.lines().forEach(line -> {
                var run = document.createParagraph().createRun();
                var parts = line.split("\t", -1);
                for (var i = 0; i < parts.length; i++) {
                    if (i > 0) {
                        run.addTab();
                    }
                    run.setText(parts[i]);
                }
            });
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void tables_typed_with_tabs_in_a_text_and_in_a_word_file() throws IOException {
        var text = plan(typed(PEOPLE, "\t"), typed(DAYS, "\t"));
        assertRead(AnyPlan.read(text.getBytes(StandardCharsets.UTF_8)));
        assertRead(AnyPlan.read(word(text)));
    }

    @Test
    void tables_typed_with_as_many_tabs_as_it_takes() throws IOException {
        var people = typed(PEOPLE.subList(0, 1), "\t\t") + typed(PEOPLE.subList(1, 4), "\t");
        var days = typed(DAYS.subList(0, 1), "\t\t\t") + typed(DAYS.subList(1, 3), "\t");
        assertRead(AnyPlan.read(plan(people, days).getBytes(StandardCharsets.UTF_8)));
        assertRead(AnyPlan.read(word(plan(people, days))));
    }

    @Test
    void tables_typed_with_spaces_in_a_text_and_in_a_word_file() throws IOException {
        var text = plan(aligned(PEOPLE), aligned(DAYS));
        assertRead(AnyPlan.read(text.getBytes(StandardCharsets.UTF_8)));
        assertRead(AnyPlan.read(word(text)));
    }

    private static void table(XWPFDocument document, List<List<String>> rows) {
        var table = document.createTable(rows.size(), rows.getFirst().size());
        for (var i = 0; i < rows.size(); i++) {
            for (var j = 0; j < rows.get(i).size(); j++) {
                table.getRow(i).getCell(j).setText(rows.get(i).get(j));
            }
        }
    }
}
