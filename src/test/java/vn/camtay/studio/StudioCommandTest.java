package vn.camtay.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class StudioCommandTest {
    @TempDir
    Path folder;

    private record Printed(int exit, String out, String err) {}

    private static Printed run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var usualOut = System.out;
        var usualErr = System.err;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            var exit = new CommandLine(new StudioCommand()).execute(arguments);
            return new Printed(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(usualOut);
            System.setErr(usualErr);
        }
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Printed check(String brief, String draft) throws IOException {
        return run("check", "--brief", file("brief.json", brief), file("draft.txt", draft), "--json");
    }

    @Test
    void json_is_one_object_with_the_promised_names() throws IOException {
        var printed = check("{\"kind\":\"article\",\"facts\":[\"Lớp có 267 người.\"]}", "Lớp học\n\nLớp có 276 người.");
        assertThat(printed.exit()).isZero();
        assertThat(printed.err()).isEmpty();
        var json = new JsonMapper().readTree(printed.out());
        assertThat(json.propertyNames()).containsExactly("chu", "problems");
        assertThat(json.get("chu").asInt()).isEqualTo(6);
        var number = json.at("/problems/1");
        assertThat(number.propertyNames()).containsExactly("kind", "quote", "start", "end", "message");
        assertThat(number.get("kind").asString()).isEqualTo("number");
        assertThat(number.get("quote").asString()).isEqualTo("276");
        assertThat(number.get("start").asInt()).isEqualTo(16);
        assertThat(number.get("end").asInt()).isEqualTo(19);
    }

    @Test
    void length_is_a_problem_of_the_whole() throws IOException {
        var draft = "Lớp học\n\nLớp có 267 người.\n";
        var json = new JsonMapper()
                .readTree(check("{\"kind\":\"article\",\"facts\":[\"Lớp có 267 người.\"]}", draft)
                        .out());
        assertThat(json.get("problems")).hasSize(1);
        assertThat(json.at("/problems/0/kind").asString()).isEqualTo("too-short");
        assertThat(json.at("/problems/0/start").asInt()).isZero();
        assertThat(json.at("/problems/0/end").asInt()).isEqualTo(draft.length());
    }

    @Test
    void places_are_counted_in_the_draft_as_given_whatever_its_form() throws IOException {
        var draft = Normalizer.normalize("Lớp\u200b học của ấp Chà Đôn có 9 tổ", Normalizer.Form.NFD);
        var json = new JsonMapper()
                .readTree(check("{\"kind\":\"poster\",\"facts\":[\"Lớp ở ấp Sóc Lớn.\"]}", draft)
                        .out());
        var place = json.at("/problems/0");
        assertThat(place.get("kind").asString()).isEqualTo("place");
        assertThat(draft.substring(place.get("start").asInt(), place.get("end").asInt()))
                .isEqualTo(place.get("quote").asString())
                .isEqualTo(Normalizer.normalize("ấp Chà Đôn", Normalizer.Form.NFD));
    }

    @Test
    void bad_input_gives_one_line_on_the_error_stream_only() throws IOException {
        for (var brief : new String[] {
            "",
            "{",
            "[]",
            "{\"facts\":[]}",
            "{\"kind\":\"article\"}",
            "{\"kind\":\"novel\",\"facts\":[]}",
            "{\"kind\":\"article\",\"facts\":[1]}",
            "{\"kind\":\"article\",\"facts\":\"x\"}"
        }) {
            var printed = check(brief, "Lớp học");
            assertThat(printed.exit()).as(brief).isEqualTo(2);
            assertThat(printed.out()).isEmpty();
            assertThat(printed.err().lines()).hasSize(1);
        }
    }

    @Test
    void a_missing_or_foreign_draft_says_so() throws IOException {
        var brief = file("brief.json", "{\"kind\":\"article\",\"facts\":[]}");
        assertThat(run("check", "--brief", brief, folder.resolve("none.txt").toString())
                        .err())
                .contains("Không thấy tệp");
        var picture = folder.resolve("draft.docx");
        Files.write(picture, new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        var printed = run("check", "--brief", brief, picture.toString(), "--json");
        assertThat(printed.exit()).isEqualTo(2);
        assertThat(printed.err()).contains("không phải tệp chữ").hasLineCount(1);
    }
}
