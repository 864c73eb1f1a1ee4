package vn.camtay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How a text was broken into lines and encoded does not change what it says.
class BrokenLinesTest {
    static Stream<Long> seeds() {
        var first = Long.getLong("seed", System.nanoTime());
        return Stream.iterate(first, seed -> seed + 1).limit(12);
    }

    private static List<String> paragraphs() throws IOException {
        var text = SampleText.read();
        var all = new ArrayList<>(List.of(
                "ỦY BAN NHÂN DÂN",
                "XÃ LỘC HƯNG",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập -Tự do - Hạnh phúc",
                "Số:        /KH-UBND Lộc Hưng, ngày      tháng 12 năm 2025",
                "KẾ HOẠCH"));
        all.addAll(text.title());
        all.addAll(text.bases());
        all.addAll(text.body());
        all.add("Nơi nhận:");
        all.addAll(text.recipients());
        all.addAll(List.of("CHỦ TỊCH", "", text.name()));
        return all;
    }

    private static String expected() throws IOException {
        return AnyPlan.withoutLines(AnyPlan.read(Files.readAllBytes(SampleText.FOLDER.resolve("ke-hoach-mau.txt"))));
    }

    private static String broken(String paragraph, Random random) {
        if (paragraph.length() < 50 || !paragraph.matches(".*\\p{Ll}.*")) {
            return paragraph;
        }
        var text = new StringBuilder(paragraph);
        for (var i = 6; i < text.length() - 1; i++) {
            var inSentence = ".;:!?+-–".indexOf(text.charAt(i - 1)) < 0 && text.charAt(i + 1) != '+';
            if (text.charAt(i) == ' ' && inSentence && random.nextInt(9) == 0) {
                text.setCharAt(i, '\n');
            }
        }
        return text.toString();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void breaks_in_mid_sentence_change_nothing(long seed) throws IOException {
        var random = new Random(seed);
        var text = String.join(
                "\n", paragraphs().stream().map(each -> broken(each, random)).toList());
        assertThat(AnyPlan.withoutLines(AnyPlan.read(text)))
                .as("seed %d%n%s", seed, text)
                .isEqualTo(expected());
    }

    @Test
    void paragraphs_on_one_line_each_say_the_same() throws IOException {
        assertThat(AnyPlan.withoutLines(AnyPlan.read(String.join("\n", paragraphs()))))
                .isEqualTo(expected());
    }

    @Test
    void decomposed_letters_hard_spaces_and_form_feeds_say_the_same() throws IOException {
        var text = Normalizer.normalize(String.join("\r\n", paragraphs()), Normalizer.Form.NFD)
                .replace(" ", "\u00a0")
                .replace("\r\nIII.", "\r\n2\r\n\fIII.")
                .replace("\r\n- C", "\r\n\t\u2013 C");
        assertThat(AnyPlan.withoutLines(AnyPlan.read(text))).isEqualTo(expected());
    }

    @ParameterizedTest(name = "width {0}")
    @MethodSource("widths")
    void any_width_of_the_page_says_the_same(int width) throws IOException {
        var text = String.join(
                "\n", paragraphs().stream().map(each -> wrapped(each, width)).toList());
        assertThat(AnyPlan.withoutLines(AnyPlan.read(text))).as(text).isEqualTo(expected());
    }

    static Stream<Integer> widths() {
        return Stream.of(50, 58, 66, 72, 80, 94, 110);
    }

    /// A line of columns is left as it is.
    static String wrapped(String paragraph, int width) {
        if (paragraph.contains("\t") || paragraph.contains("   ")) {
            return paragraph;
        }
        var lines = new StringBuilder();
        var length = 0;
        for (var word : paragraph.split(" ")) {
            var breaks = length > 0 && length + 1 + word.length() > width;
            lines.append(length == 0 ? "" : breaks ? "\n" : " ").append(word);
            length = breaks ? word.length() : length + (length == 0 ? 0 : 1) + word.length();
        }
        return lines.toString();
    }
}
