package vn.camtay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Plans as offices all over the country write them, each with the data a person would take from it beside it.
class UnseenPlansTest {
    @ParameterizedTest
    @MethodSource("plans")
    void is_read_as_a_person_reads_it(String name) throws IOException, URISyntaxException {
        var reading = AnyPlan.read(Files.readAllBytes(folder().resolve(name + ".txt")));
        assertThat(Told.of(reading)).isEqualTo(Files.readString(folder().resolve(name + ".expected")));
    }

    @Test
    void none_is_left_out() throws IOException, URISyntaxException {
        assertThat(plans()).hasSizeGreaterThan(35);
    }

    static List<String> plans() throws IOException, URISyntaxException {
        try (var files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
        }
    }

    static String text(String name) throws IOException, URISyntaxException {
        return Files.readString(folder().resolve(name + ".txt"));
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(UnseenPlansTest.class.getResource("/plans/unseen"))
                .toURI());
    }
}
