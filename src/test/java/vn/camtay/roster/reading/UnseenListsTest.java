package vn.camtay.roster.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.camtay.intake.ForeignFile;

/// Lists as communes send them, each with what a person would take from it beside it: workbooks written as lines of
/// cells parted by "|" (`.list`), text files as they come (`.csv`).
class UnseenListsTest {
    @ParameterizedTest
    @MethodSource("lists")
    void is_read_as_a_person_reads_it(String name) throws IOException, URISyntaxException {
        var expected = folder().resolve(name.replaceFirst("\\.\\w+$", ".expected"));
        assertThat(told(Lists.read(file(folder().resolve(name))))).isEqualTo(Files.readString(expected));
    }

    @Test
    void none_is_left_out() throws IOException, URISyntaxException {
        assertThat(lists()).hasSizeGreaterThan(25);
    }

    static List<String> lists() throws IOException, URISyntaxException {
        try (var files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".expected"))
                    .sorted()
                    .toList();
        }
    }

    static ForeignFile file(Path path) throws IOException {
        return path.toString().endsWith(".list")
                ? workbook(Files.readAllLines(path))
                : new ForeignFile(path.getFileName().toString(), Files.readAllBytes(path));
    }

    /// `!name`, `!sheet`, `!merge`, `!hide` do what they say.
    private static ForeignFile workbook(List<String> lines) {
        var first = lines.getFirst();
        var builder = first.startsWith("!name ") ? SheetBuilder.named(first.substring(6)) : new SheetBuilder();
        for (var line : lines) {
            if (line.startsWith("!sheet ")) {
                builder.sheet(line.substring(7));
            } else if (line.startsWith("!merge ")) {
                builder.merge(line.substring(7));
            } else if (line.startsWith("!hide ")) {
                builder.hide(Integer.parseInt(line.substring(6)));
            } else if (!line.startsWith("!")) {
                builder.rows(line.replace("|'", "|"));
            }
        }
        return builder.file();
    }

    /// People as they come, then "-" refused rows, "=" likely duplicates, "~" hidden columns.
    static String told(RosterReading reading) {
        var lines = new ArrayList<String>();
        for (var row : reading.accepted()) {
            var flags = row.flags().stream().map(RowTrouble::word).sorted().collect(Collectors.joining(" "));
            lines.add(at(row.at()) + " | "
                    + List.of(
                                    row.name(),
                                    row.hamlet(),
                                    row.group(),
                                    row.role(),
                                    shown(row.phone()),
                                    shown(row.birthYear()),
                                    shown(row.birthDate()),
                                    row.devices())
                            .stream()
                            .collect(Collectors.joining(" | "))
                    + (flags.isEmpty() ? "" : " ! " + flags));
        }
        for (var row : reading.rejected()) {
            lines.add("- " + at(row.at()) + " "
                    + row.kinds().stream().map(RowTrouble::word).collect(Collectors.joining(" ")));
        }
        for (var merge : reading.merges()) {
            lines.add("= "
                    + merge.rows().stream()
                            .map(row -> String.valueOf(row.row()))
                            .collect(Collectors.joining("+"))
                    + (merge.certain() ? " certain" : " "));
        }
        if (!reading.hiddenColumns().isEmpty()) {
            lines.add("~ " + String.join(", ", reading.hiddenColumns()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String at(SourceRow row) {
        return row.sheet() + " " + row.row();
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(UnseenListsTest.class.getResource("/lists"))
                .toURI());
    }
}
