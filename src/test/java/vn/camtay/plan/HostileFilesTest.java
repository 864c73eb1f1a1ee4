package vn.camtay.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.camtay.intake.Unreadable;

/// Wrong, broken and hostile files: a reading or one clear line, nothing else.
class HostileFilesTest {
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    private static byte[] sample(String form) throws IOException {
        return Files.readAllBytes(SampleText.FOLDER.resolve("ke-hoach-mau." + form));
    }

    private static void refused(byte[] bytes, String because) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> AnyPlan.read(bytes))
                .satisfies(refusal ->
                        assertThat(refusal.getMessage()).contains(because).doesNotContain("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "docx", "pdf"})
    void damaged_files_give_a_reading_or_a_refusal(String form) throws IOException {
        var random = new Random(SEED);
        var whole = sample(form);
        for (var round = 0; round < 40; round++) {
            var bytes = damaged(whole, random);
            try {
                assertThat(AnyPlan.read(bytes).lines()).as("seed %d", SEED).isNotEmpty();
            } catch (Unreadable refusal) {
                assertThat(refusal.getMessage()).as("seed %d", SEED).isNotBlank();
            }
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        var length = random.nextInt(4) == 0 ? random.nextInt(whole.length) : whole.length;
        var bytes = java.util.Arrays.copyOf(whole, length);
        for (var i = random.nextInt(60); i >= 0 && length > 0; i--) {
            bytes[random.nextInt(length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void an_empty_file_is_refused() {
        refused(new byte[0], "rỗng");
    }

    @Test
    void a_zip_that_unpacks_too_large_is_refused() throws IOException {
        refused(zip("word/document.xml", new byte[40 * 1024 * 1024]), "quá lớn");
    }

    @Test
    void a_workbook_is_refused() throws IOException {
        refused(zip("xl/workbook.xml", new byte[10]), "không phải văn bản Word");
    }

    @Test
    void a_picture_is_refused_whatever_its_name() {
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "hình ảnh");
    }

    @Test
    void an_old_word_file_is_refused() {
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, ".docx");
    }

    @Test
    void a_scanned_pdf_is_refused() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            refused(bytes.toByteArray(), "bản quét");
        }
    }

    @Test
    void a_pdf_with_a_password_is_refused() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("chu", "khach", new AccessPermission()));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            refused(bytes.toByteArray(), "mật khẩu");
        }
    }

    @Test
    void a_text_that_is_no_plan_is_refused() {
        refused(
                "Hôm nay trời đẹp.\nChúng tôi đi chợ.".getBytes(StandardCharsets.UTF_8),
                "Không thấy nội dung kế hoạch");
    }

    @Test
    void outside_entities_in_a_word_file_are_not_followed() throws IOException {
        var xml = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><d>&x;</d>";
        refused(zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8)), "hỏng");
    }
}
