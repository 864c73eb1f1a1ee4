package vn.camtay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camtay.shared.NotFound;

class StoredFilesTest {
    private static final byte[] CONTENT = "abc".getBytes(StandardCharsets.UTF_8);
    private static final String HASH = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path data;

    @Test
    void a_file_is_found_by_its_hash() {
        var files = new StoredFiles(data);
        assertThat(files.keep(CONTENT).hex()).isEqualTo(HASH);
        assertThat(files.get(new FileHash(HASH))).isEqualTo(CONTENT);
        assertThat(files.has(new FileHash(HASH))).isTrue();
        assertThat(data.resolve("files/ba").resolve(HASH)).hasBinaryContent(CONTENT);
    }

    @Test
    void the_same_content_is_kept_once_however_many_bring_it() throws IOException {
        var files = new StoredFiles(data);
        var all = IntStream.range(0, 50)
                .parallel()
                .mapToObj(each -> files.keep(CONTENT))
                .distinct()
                .toList();
        assertThat(all).hasSize(1);
        try (var kept = Files.list(data.resolve("files/ba"))) {
            assertThat(kept).hasSize(1);
        }
    }

    @Test
    void what_is_not_there_is_not_found() {
        var files = new StoredFiles(data);
        assertThat(files.find(new FileHash(HASH))).isEmpty();
        assertThatThrownBy(() -> files.get(new FileHash(HASH))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_name_that_is_no_hash_never_becomes_a_path() {
        assertThatThrownBy(() -> new FileHash("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FileHash(HASH.toUpperCase(java.util.Locale.ROOT)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_changed_file_is_known_as_damaged() throws IOException {
        var files = new StoredFiles(data);
        files.keep(CONTENT);
        assertThat(files.damaged()).isEmpty();
        Files.writeString(data.resolve("files/ba").resolve(HASH), "abd");
        assertThat(files.damaged()).containsExactly("ba/" + HASH);
    }

    @Test
    void a_full_or_unwritable_disk_is_told() throws IOException {
        Files.writeString(data.resolve("files"), "chỗ này không phải thư mục");
        assertThatThrownBy(() -> new StoredFiles(data).keep(CONTENT)).hasMessageContaining("Not saved");
    }
}
