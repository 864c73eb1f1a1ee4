package vn.camtay.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import picocli.CommandLine;

@Isolated
class PrivacyCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream oldOut = System.out;
    private final PrintStream oldErr = System.err;

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(oldOut);
        System.setErr(oldErr);
    }

    @Test
    void places_count_in_utf16_units_of_the_text_as_given() throws IOException {
        var text = "\ufeff😀 Gọi\u200b 0900\u200b 000 123 nhé";
        assertThat(run("scan", file(text.getBytes(StandardCharsets.UTF_8)), "--json"))
                .isZero();
        var start = text.indexOf("0900");
        assertThat(printed(out))
                .startsWith("[{\"type\":\"PHONE\",\"start\":" + start + ",\"end\":" + (text.indexOf("123") + 3))
                .contains("\"score\":", "\"why\":\"")
                .endsWith("}]\n");
    }

    @Test
    void lines_keep_their_id_as_it_is_written() throws IOException {
        var lines = """
                {"id":"a\\"1","text":"CCCD 070085000012"}
                {"text":"không có gì","id":7}

                {"id":"x","text":"","more":{"text":["y"]}}
                """;
        assertThat(run("scan", "--lines", file(lines.getBytes(StandardCharsets.UTF_8))))
                .isZero();
        assertThat(printed(out).lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith(
                                        "{\"id\":\"a\\\"1\",\"spans\":[{\"type\":\"ID_NUMBER\",\"start\":5,\"end\":17,"),
                        second -> assertThat(second).isEqualTo("{\"id\":7,\"spans\":[]}"),
                        third -> assertThat(third).isEqualTo("{\"id\":\"x\",\"spans\":[]}"));
    }

    @Test
    void a_text_that_is_not_utf8_is_refused_with_the_place() throws IOException {
        assertThat(run("scan", file(new byte[] {'a', (byte) 0xc3, 'b'}), "--json"))
                .isEqualTo(2);
        assertThat(printed(err)).contains("không phải UTF-8", "byte thứ 1").hasLineCount(1);
        assertThat(printed(out)).isEmpty();
    }

    @Test
    void a_damaged_line_is_named() throws IOException {
        var lines = "{\"id\":1,\"text\":\"a\"}\n{\"id\":2,\"text\":";
        assertThat(run("scan", "--lines", file(lines.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(2);
        assertThat(printed(err)).contains("Dòng 2").hasLineCount(1);
    }

    @Test
    void a_missing_file_is_told() {
        assertThat(run("scan", folder.resolve("x.txt").toString())).isEqualTo(2);
        assertThat(printed(err)).contains("Không thấy tệp").hasLineCount(1);
    }

    @Test
    void the_measure_prints_a_line_a_kind() {
        assertThat(run("measure", MarkedSet.TUNED.toString())).isZero();
        assertThat(printed(out)).contains("NAME ", "tất cả", "dòng sạch");
    }

    private int run(String... arguments) {
        return new CommandLine(new PrivacyCommand()).execute(arguments);
    }

    private String file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("text.txt"), bytes).toString();
    }

    private static String printed(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
