package vn.camtay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class CompressionTest {
    private final Compression compression = new Compression();

    @Test
    void what_was_compressed_is_read_again_also_after_others() throws IOException {
        for (var length : new int[] {0, 1, 3_000, 200_000}) {
            var page = "Tôi có mặt. ".repeat(length).getBytes(StandardCharsets.UTF_8);
            var sent = compression.gzip(page);
            try (var in = new GZIPInputStream(new ByteArrayInputStream(sent))) {
                assertThat(in.readAllBytes()).isEqualTo(page);
            }
        }
    }

    @Test
    void many_phones_at_once_each_get_their_own_page() {
        assertThat(IntStream.range(0, 2_000).parallel().allMatch(phone -> {
                    var page = ("Trang của máy " + phone + ". ").repeat(100).getBytes(StandardCharsets.UTF_8);
                    try (var in = new GZIPInputStream(new ByteArrayInputStream(compression.gzip(page)))) {
                        return java.util.Arrays.equals(in.readAllBytes(), page);
                    } catch (IOException e) {
                        return false;
                    }
                }))
                .isTrue();
    }
}
