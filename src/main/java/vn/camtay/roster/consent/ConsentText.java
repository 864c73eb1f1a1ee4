package vn.camtay.roster.consent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/// What people are told before they agree, purpose by purpose. A changed text is a new version; the old ones stay to
/// be read.
///
/// @param version what an answer refers to
/// @param citation on which grounds, unconfirmed where it says so
public record ConsentText(String version, LocalDate from, String citation, List<Purpose> purposes) {
    /// Asks whether the phone number may be used to call and write.
    public static final String PHONE = "phone";

    private static final String SOURCE = "/content/roster/consent.tsv";
    private static final int CELLS = 10;

    public ConsentText {
        purposes = List.copyOf(purposes);
    }

    /// One use of what is kept, agreed to or declined for itself.
    ///
    /// @param key what an answer refers to, the same in every version
    public record Purpose(String key, Wording vietnamese, Wording english) {
        public Wording in(String language) {
            return language.equals("en") ? english : vietnamese;
        }
    }

    /// @param declined what follows for somebody who does not agree
    public record Wording(String title, String text, String declined) {}

    public boolean asksFor(String purpose) {
        return purposes.stream().anyMatch(one -> one.key().equals(purpose));
    }

    /// All versions, the one in use last.
    static List<ConsentText> all() {
        try (var source = ConsentText.class.getResourceAsStream(SOURCE)) {
            if (source == null) {
                throw new IllegalStateException(SOURCE + " is missing");
            }
            var text = new String(source.readAllBytes(), StandardCharsets.UTF_8);
            return text
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .peek(ConsentText::check)
                    .collect(groupingBy(cells -> cells[0], LinkedHashMap::new, toList()))
                    .values()
                    .stream()
                    .map(ConsentText::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConsentText of(List<String[]> lines) {
        var first = lines.getFirst();
        var purposes = lines.stream()
                .map(cells -> new Purpose(
                        cells[3], new Wording(cells[4], cells[5], cells[6]), new Wording(cells[7], cells[8], cells[9])))
                .toList();
        return new ConsentText(first[0], LocalDate.parse(first[1]), first[2], purposes);
    }

    private static void check(String[] cells) {
        if (cells.length != CELLS) {
            throw new IllegalStateException(SOURCE + ": " + Arrays.toString(cells));
        }
    }
}
