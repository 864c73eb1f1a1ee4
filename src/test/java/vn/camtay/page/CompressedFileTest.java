package vn.camtay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class CompressedFileTest {
    @Test
    void unpacks_to_the_file_it_was_made_of() throws IOException {
        var original = Assets.resource("bootstrap.css");
        var compressed = CompressedFile.of(original);
        try (var unpacked = new GZIPInputStream(compressed.getInputStream())) {
            assertThat(unpacked.readAllBytes()).isEqualTo(original.getContentAsByteArray());
        }
        assertThat(compressed.contentLength()).isLessThan(original.contentLength() / 4);
        assertThat(compressed.getResponseHeaders().getFirst("Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.lastModified()).isEqualTo(original.lastModified());
    }

    @Test
    void goes_only_to_browsers_that_unpack() {
        assertThat(CompressedFile.isWanted("camtay.css", asking("gzip, deflate")))
                .isTrue();
        assertThat(CompressedFile.isWanted("camtay.css", asking("br"))).isFalse();
        assertThat(CompressedFile.isWanted("camtay.css", new MockHttpServletRequest()))
                .isFalse();
    }

    @Test
    void leaves_alone_what_is_compressed_already() {
        assertThat(CompressedFile.isWanted("fonts/a.woff2", asking("gzip"))).isFalse();
    }

    private static MockHttpServletRequest asking(String encodings) {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Encoding", encodings);
        return request;
    }
}
