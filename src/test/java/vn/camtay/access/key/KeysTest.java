package vn.camtay.access.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camtay.store.StartRefused;

class KeysTest {
    @TempDir
    Path data;

    @Test
    void the_same_data_directory_gives_the_same_keys_after_a_restart() {
        assertThat(Keys.of(data).derive("codes").signHex("x"))
                .isEqualTo(Keys.of(data).derive("codes").signHex("x"));
    }

    @Test
    void two_machines_and_two_purposes_have_different_keys() {
        var here = Keys.of(data);
        assertThat(here.derive("codes").signHex("x"))
                .isNotEqualTo(Keys.of(data.resolve("other")).derive("codes").signHex("x"))
                .isNotEqualTo(here.derive("forms").signHex("x"));
    }

    @Test
    void only_the_owner_may_read_the_secret() throws IOException {
        Keys.of(data);
        assertThat(Files.getPosixFilePermissions(data.resolve(Keys.FILE)))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void a_damaged_secret_stops_the_start_and_says_what_to_do() throws IOException {
        Files.writeString(data.resolve(Keys.FILE), "abc");
        assertThatThrownBy(() -> Keys.of(data))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.remedy()).contains("bản sao lưu", "--new-key"));
        assertThat(data.resolve(Keys.FILE)).hasContent("abc");
    }

    @Test
    void nothing_is_left_beside_a_new_secret() {
        assertThat(Keys.areIn(data)).isFalse();
        Keys.of(data);
        assertThat(Keys.areIn(data)).isTrue();
        assertThat(data).isDirectoryNotContaining("glob:**.part-*");
    }
}
