package vn.camtay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class OriginTest {
    @TempDir
    Path folder;

    @Test
    void it_is_made_at_the_first_start_and_stays() {
        var first = UUID.randomUUID();
        assertThat(Origin.of(folder, first)).isEqualTo(new Origin(first));
        assertThat(Origin.of(folder, UUID.randomUUID())).isEqualTo(new Origin(first));
    }

    @Test
    void a_copied_directory_becomes_a_machine_of_its_own_and_the_first_stays_itself() throws IOException {
        var data = Files.createDirectory(folder.resolve("data"));
        var first = Origin.of(data, UUID.randomUUID());
        var copy = folder.resolve("copy");
        FileSystemUtils.copyRecursively(data, copy);
        var second = UUID.randomUUID();
        assertThat(Origin.of(copy, second)).isEqualTo(new Origin(second)).isNotEqualTo(first);
        assertThat(Origin.of(copy, UUID.randomUUID())).isEqualTo(new Origin(second));
        assertThat(Origin.of(data, UUID.randomUUID())).isEqualTo(first);
    }

    @Test
    void a_moved_directory_stays_the_same_machine() throws IOException {
        var data = Files.createDirectory(folder.resolve("data"));
        var first = Origin.of(data, UUID.randomUUID());
        Files.move(data, folder.resolve("moved"), StandardCopyOption.ATOMIC_MOVE);
        assertThat(Origin.of(folder.resolve("moved"), UUID.randomUUID())).isEqualTo(first);
    }

    @Test
    void a_damaged_file_gives_a_new_one() throws IOException {
        for (var content : new String[] {"", "rác", "rác\nrác\n", UUID.randomUUID() + "\n"}) {
            Files.writeString(folder.resolve(Origin.FILE), content);
            var fresh = UUID.randomUUID();
            assertThat(Origin.of(folder, fresh)).isEqualTo(new Origin(fresh));
        }
    }
}
