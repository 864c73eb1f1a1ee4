package vn.camtay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class PlanCommandTest {
    private record Printed(int exit, String out, String err) {}

    private static Printed run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var usualOut = System.out;
        var usualErr = System.err;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            var exit = new CommandLine(new PlanCommand()).execute(arguments);
            return new Printed(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(usualOut);
            System.setErr(usualErr);
        }
    }

    @Test
    void json_is_one_object_with_the_promised_names() {
        var printed = run("read", "samples/ke-hoach-mau.txt", "--json");
        assertThat(printed.exit()).isZero();
        assertThat(printed.err()).isEmpty();
        var json = new JsonMapper().readTree(printed.out());
        assertThat(json.propertyNames())
                .containsExactly(
                        "issuer",
                        "number",
                        "issued",
                        "title",
                        "legalBases",
                        "audience",
                        "audienceTotal",
                        "clusters",
                        "laptopsPerVenue",
                        "topics",
                        "trainers",
                        "budget",
                        "duties",
                        "recipients",
                        "signer",
                        "findings");
        assertThat(json.get("number").isNull()).isTrue();
        assertThat(json.at("/clusters/0/date").asString()).isEqualTo("2025-12-27");
        assertThat(json.at("/findings/0/severity").asString()).isEqualTo("warning");
    }

    @Test
    void people_see_the_plan_laid_out_in_vietnamese() {
        assertThat(run("read", "samples/ke-hoach-mau.docx").out())
                .contains("Tổng cộng: 267 người", "Cần xem lại", "Trần Thị Mai Hiên");
    }

    @Test
    void a_folder_says_that_it_is_one() {
        var printed = run("read", "samples", "--json");
        assertThat(printed.exit()).isEqualTo(2);
        assertThat(printed.err()).contains("là thư mục").hasLineCount(1);
    }

    @Test
    void an_unreadable_file_gives_one_line_on_the_error_stream_only() {
        var printed = run("read", "samples/khong-co.docx", "--json");
        assertThat(printed.exit()).isEqualTo(2);
        assertThat(printed.out()).isEmpty();
        assertThat(printed.err().lines()).hasSize(1);
    }
}
