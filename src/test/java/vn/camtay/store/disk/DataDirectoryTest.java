package vn.camtay.store.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camtay.store.StartRefused;

class DataDirectoryTest {
    @TempDir
    Path folder;

    @Test
    void it_is_made_for_the_programs_own_user_alone() throws IOException {
        var data = folder.resolve("a/b");
        try (var open = DataDirectory.open(data)) {
            assertThat(open).isNotNull();
            assertThat(Files.getPosixFilePermissions(data)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void a_second_program_is_refused_while_the_first_runs_and_welcome_afterwards() throws Exception {
        var other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LockSubject.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("open");
            assertThat(DataDirectory.isInUse(folder)).isTrue();
            assertThatThrownBy(() -> DataDirectory.open(folder)).isInstanceOfSatisfying(StartRefused.class, refused -> {
                assertThat(refused).hasMessageContaining("Cầm Tay khác");
                assertThat(refused.remedy()).contains("--data");
            });
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(DataDirectory.isInUse(folder)).isFalse();
        DataDirectory.open(folder).close();
    }

    @Test
    void the_same_program_does_not_open_it_twice_and_asking_does_not_give_up_the_lock() {
        try (var open = DataDirectory.open(folder)) {
            assertThat(open).isNotNull();
            assertThatThrownBy(() -> DataDirectory.open(folder)).isInstanceOf(StartRefused.class);
            assertThat(DataDirectory.isInUse(folder)).isTrue();
        }
        assertThat(DataDirectory.isInUse(folder)).isFalse();
    }

    @Test
    void a_file_in_its_place_is_refused() throws IOException {
        var file = Files.writeString(folder.resolve("data"), "không phải thư mục");
        assertThatThrownBy(() -> DataDirectory.open(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Dữ liệu an toàn");
        assertThat(file).hasContent("không phải thư mục");
    }

    @Test
    void a_directory_that_cannot_be_written_is_refused() {
        var system = Path.of("/proc/self"); // not even root writes there
        assumeThat(system).isDirectory();
        assertThatThrownBy(() -> DataDirectory.open(system))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.remedy()).contains("quyền"));
        assertThatThrownBy(() -> DataDirectory.open(Path.of("/proc/camtay"))).isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> DataDirectory.open(system)).hasMessageContaining("Không ghi được");
    }
}
