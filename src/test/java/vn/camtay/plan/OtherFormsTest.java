package vn.camtay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The same plan as a text file, typed into Word, and printed to a PDF says the same.
class OtherFormsTest {
    /// Columns held apart by spaces, or lines broken by hand: other texts once they are in another form.
    private static final Set<String> TYPED_BY_WIDTH =
            Set.of("bang-can-cot", "bang-gach-dung", "bon-bang", "cat-ngang-dong", "chu-to-hop");

    static List<String> plans() throws IOException, URISyntaxException {
        return UnseenPlansTest.plans().stream()
                .filter(name -> !TYPED_BY_WIDTH.contains(name))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void word(String name) throws IOException, URISyntaxException {
        var word = new RawWord();
        parts(UnseenPlansTest.text(name))
                .forEach(part -> word.add(part.size() == 1 ? RawWord.p(part.getFirst()) : table(part)));
        assertThat(told(word.bytes())).isEqualTo(told(name));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void pdf(String name) throws IOException, URISyntaxException {
        var html = new StringBuilder();
        parts(UnseenPlansTest.text(name))
                .forEach(part -> html.append(part.size() == 1 ? line(part.getFirst()) : ruled(part)));
        assertThat(told(SamplePdf.page(html.toString()))).isEqualTo(told(name));
    }

    /// Without the one in which, at some width, a line happens to be full where a paragraph without a number ends.
    static List<String> freelyBroken() throws IOException, URISyntaxException {
        return plans().stream().filter(name -> !name.equals("mot-lop")).toList();
    }

    /// Broken at a width, as text taken from a page is.
    @ParameterizedTest
    @MethodSource("freelyBroken")
    void lines_broken_at_any_width(String name) throws IOException, URISyntaxException {
        for (var width : List.of(70, 78, 88)) {
            var broken = UnseenPlansTest.text(name)
                    .lines()
                    .map(line -> BrokenLinesTest.wrapped(line, width))
                    .collect(Collectors.joining("\n"));
            assertThat(told(broken.getBytes(StandardCharsets.UTF_8)))
                    .as("width %d", width)
                    .isEqualTo(told(name));
        }
    }

    /// Lines one by one, but those with tabs together: the rows of a table.
    private static List<List<String>> parts(String text) {
        var lines = text.split("\n");
        return IntStream.range(0, lines.length)
                .filter(i -> i == 0 || !isRow(lines[i]) || !isRow(lines[i - 1]))
                .mapToObj(i -> IntStream.range(i, lines.length)
                        .takeWhile(j -> j == i || isRow(lines[j]) && isRow(lines[i]))
                        .mapToObj(j -> lines[j])
                        .toList())
                .toList();
    }

    private static boolean isRow(String line) {
        return line.contains("\t");
    }

    private static String table(List<String> rows) {
        return RawWord.table(rows.stream()
                .map(row -> RawWord.row(
                        Arrays.stream(row.split("\t", -1)).map(RawWord::p).toArray(String[]::new)))
                .toArray(String[]::new));
    }

    private static String line(String text) {
        return "<p class=\"list\" style=\"font-size: 13pt; white-space: pre-wrap\">"
                + (text.isBlank() ? "&#160;" : SamplePdf.escaped(text)) + "</p>";
    }

    private static String ruled(List<String> rows) {
        return rows.stream()
                .map(row -> Arrays.stream(row.split("\t", -1))
                        .map(cell -> "<td>" + SamplePdf.escaped(cell) + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<table class=\"data\">", "</table>"));
    }

    private static String told(String name) throws IOException, URISyntaxException {
        return told(UnseenPlansTest.text(name).getBytes(StandardCharsets.UTF_8));
    }

    private static String told(byte[] plan) {
        return Told.of(AnyPlan.read(plan)).replaceAll(" @\\d+", "");
    }
}
