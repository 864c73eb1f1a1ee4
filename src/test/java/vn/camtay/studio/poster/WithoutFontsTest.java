package vn.camtay.studio.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camtay.studio.label.AiLabel;
import vn.camtay.studio.label.DigitalSource;
import vn.camtay.studio.poster.template.Templates;

/// A clean server has neither fonts nor a screen: a process that finds none draws the same poster.
class WithoutFontsTest {
    @TempDir
    private Path folder;

    @Test
    void a_machine_without_fonts_draws_the_same_poster() throws IOException, InterruptedException {
        var none = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig></fontconfig>");
        var command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        WithoutFontsTest.class.getName())
                .redirectErrorStream(true);
        command.environment().put("FONTCONFIG_FILE", none.toString());
        command.environment().remove("DISPLAY");
        var process = command.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(said.substring(Math.max(0, said.length() - 2000)))
                .isZero();
        assertThat(said).contains("drawn " + sums()).doesNotContain("sun.font.SunFontManager");
    }

    public static void main(String[] arguments) {
        System.out.println("drawn " + sums());
    }

    private static String sums() {
        var template = Objects.requireNonNull(Templates.ours().all().getFirst());
        var poster = new Poster(
                template,
                Poster.sample(template).words(),
                null,
                "https://dichvucong.gov.vn",
                AiLabel.checked(DigitalSource.COMPOSITE, "UBND xã Lộc Hưng", LocalDate.of(2026, 11, 27)));
        return sum(PosterPng.write(poster)) + " " + sum(PosterPdf.write(poster));
    }

    private static long sum(byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }
}
