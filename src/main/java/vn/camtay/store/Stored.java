package vn.camtay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How values look in a column, on SQLite and PostgreSQL alike.
///
/// Written are moments in one fixed width, because SQLite compares them as text; read are moments, days, flags, ids and
/// JSON in whatever form the database prints them. A column that is null here is a defect: `find…` is for those that
/// may be.
public final class Stored {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter READ = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][X]")
            .toFormatter();
    private static final int WIDTH = "2025-11-11T00:30:00.000000Z".length();
    private static final JsonMapper JSON = JsonMapper.shared();

    private Stored() {}

    /// A moment as it is written: `2025-11-11T00:30:00.000000Z`, finer parts of a microsecond cut off.
    public static String moment(Instant moment) {
        return WRITTEN.format(moment);
    }

    /// The moment as it will be read again, for whoever compares before and after.
    public static Instant asStored(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    public static Instant moment(ResultSet row, String column) throws SQLException {
        return moment(present(row.getString(column), column));
    }

    public static Optional<Instant> findMoment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(Stored::moment);
    }

    public static LocalDate day(ResultSet row, String column) throws SQLException {
        return LocalDate.parse(present(row.getString(column), column));
    }

    public static Optional<LocalDate> findDay(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }

    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(present(row.getString(column), column));
    }

    public static Optional<UUID> findUuid(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(UUID::fromString);
    }

    public static boolean flag(ResultSet row, String column) throws SQLException {
        return switch (present(row.getString(column), column)) {
            case "1", "t", "true" -> true;
            case "0", "f", "false" -> false;
            default -> throw new SQLException("Not a boolean in column " + column);
        };
    }

    public static JsonNode json(ResultSet row, String column) throws SQLException {
        return JSON.readTree(present(row.getString(column), column));
    }

    private static Instant moment(String text) {
        return text.length() == WIDTH && text.charAt(WIDTH - 1) == 'Z'
                ? written(text)
                : READ.parse(text, OffsetDateTime::from).toInstant();
    }

    /// Reads what `moment` wrote, digit by digit: every sign-in and every mark asks for some.
    private static Instant written(String text) {
        try {
            return LocalDateTime.of(
                            number(text, 0, 4),
                            number(text, 5, 7),
                            number(text, 8, 10),
                            number(text, 11, 13),
                            number(text, 14, 16),
                            number(text, 17, 19),
                            number(text, 20, 26) * 1_000)
                    .toInstant(ZoneOffset.UTC);
        } catch (NumberFormatException e) {
            throw new DateTimeException("Not a moment: " + text, e);
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static String present(@Nullable String text, String column) throws SQLException {
        if (text == null) {
            throw new SQLException("Nothing in column " + column);
        }
        return text;
    }
}
