package vn.camtay.roster.consent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// What people are told before they agree. A changed text is a new version; the old ones stay to be read.
///
/// @param version what an answer refers to
/// @param citation on which grounds, unconfirmed where it says so
public record ConsentText(String version, LocalDate from, String citation, String vietnamese, String english) {
    private static final String SOURCE = "/content/roster/consent.tsv";
    private static final int CELLS = 5;

    public String in(String language) {
        return language.equals("en") ? english : vietnamese;
    }

    /// All versions, the one in use last.
    static List<ConsentText> all() {
        try (var source = ConsentText.class.getResourceAsStream(SOURCE)) {
            if (source == null) {
                throw new IllegalStateException(SOURCE + " is missing");
            }
            var text = new String(source.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .peek(ConsentText::check)
                    .map(cells -> new ConsentText(cells[0], LocalDate.parse(cells[1]), cells[2], cells[3], cells[4]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(String[] cells) {
        if (cells.length != CELLS) {
            throw new IllegalStateException(SOURCE + ": " + Arrays.toString(cells));
        }
    }
}
