package vn.camtay.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Public holidays, read from dated data with its citation. What is not confirmed says so.
public final class Holidays {
    private static final String SOURCE = "/content/holidays.tsv";

    /// @param confirmed false while no official notice of that year's day was read
    public record Holiday(LocalDate day, String name, boolean confirmed, String citation) {}

    private final Map<LocalDate, Holiday> days;

    private Holidays(Map<LocalDate, Holiday> days) {
        this.days = days;
    }

    /// Those that come with the program.
    public static Holidays ours() {
        try (var source = Holidays.class.getResourceAsStream(SOURCE)) {
            if (source == null) {
                throw new IllegalStateException(SOURCE + " is missing");
            }
            return read(new String(source.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lines of day, name, confirmed or unconfirmed, and citation, parted by tabs; `#` begins a remark.
    static Holidays read(String text) {
        var days = new HashMap<LocalDate, Holiday>();
        for (var line : text.lines().toList()) {
            var cells = line.split("\t", -1);
            if (!line.isBlank() && !line.startsWith("#") && cells.length == 4) {
                var day = LocalDate.parse(cells[0]);
                days.put(day, new Holiday(day, cells[1], cells[2].equals("confirmed"), cells[3]));
            }
        }
        return new Holidays(Map.copyOf(days));
    }

    public Optional<Holiday> find(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }
}
