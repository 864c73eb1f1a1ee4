package vn.camtay.plan.sheet;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.camtay.plan.HalfDay;
import vn.camtay.shared.Folding;

/// What a datum is made of, and how what people type is read into it.
public enum Kind {
    TEXT,
    /// Sentences, one a line.
    LINES,
    /// Names, one a line or with commas between.
    NAMES,
    NUMBER,
    /// Whole đồng.
    MONEY,
    DAY,
    /// Days, one a line or with commas between.
    DAYS,
    /// Morning or afternoon.
    HALF;

    private static final int LONGEST = 2_000;
    private static final int MOST_LINES = 300;
    private static final BigInteger MOST_PEOPLE = BigInteger.valueOf(1_000_000);
    private static final BigInteger MOST_MONEY = BigInteger.TEN.pow(15);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern ELEMENT = Pattern.compile("(base|group|cluster|topic|duty)\\.[a-z0-9-]{1,60}(\\..+)?");

    /// Every datum a plan has, elements by their part alone.
    private static final Map<String, Kind> ALL = Map.ofEntries(
            Map.entry("heading.issuer", TEXT),
            Map.entry("heading.number", TEXT),
            Map.entry("heading.place", TEXT),
            Map.entry("heading.issued", DAY),
            Map.entry("heading.title", TEXT),
            Map.entry("base", TEXT),
            Map.entry("base.kind", TEXT),
            Map.entry("base.number", TEXT),
            Map.entry("base.date", DAY),
            Map.entry("base.issuer", TEXT),
            Map.entry("aims.purposes", LINES),
            Map.entry("aims.requirements", LINES),
            Map.entry("group", TEXT),
            Map.entry("group.count", NUMBER),
            Map.entry("audience.total", NUMBER),
            Map.entry("schedule.days", DAYS),
            Map.entry("schedule.form", LINES),
            Map.entry("cluster", TEXT),
            Map.entry("cluster.days", DAYS),
            Map.entry("cluster.half", HALF),
            Map.entry("cluster.venue", TEXT),
            Map.entry("cluster.hamlets", NAMES),
            Map.entry("schedule.laptops", NUMBER),
            Map.entry("topic", TEXT),
            Map.entry("topic.items", LINES),
            Map.entry("content.trainers", NUMBER),
            Map.entry("budget.source", TEXT),
            Map.entry("budget.amount", MONEY),
            Map.entry("duty", TEXT),
            Map.entry("duty.tasks", LINES),
            Map.entry("closing.recipients", LINES),
            Map.entry("signer.authority", TEXT),
            Map.entry("signer.title", TEXT),
            Map.entry("signer.name", TEXT));

    /// Empty for a key no plan has.
    public static Optional<Kind> of(String key) {
        return Optional.ofNullable(ALL.get(sort(key)));
    }

    /// The sort of datum a key names, whichever cluster or group it is of: `cluster.cum-1.days` is `cluster.days`.
    public static String sort(String key) {
        var element = ELEMENT.matcher(key);
        return element.matches() ? element.group(1) + (element.group(2) == null ? "" : element.group(2)) : key;
    }

    public boolean isList() {
        return this == LINES || this == NAMES || this == DAYS;
    }

    /// What was typed as it is kept, one value a line; "" for nothing. Empty when it cannot be understood.
    public Optional<String> read(String typed) {
        if (typed.length() > LONGEST * MOST_LINES) {
            return Optional.empty();
        }
        var parts = parts(typed);
        var read = parts.stream().map(this::readOne).toList();
        return parts.size() > MOST_LINES || read.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(read.stream().map(Optional::orElseThrow).collect(Collectors.joining("\n")));
    }

    private List<String> parts(String typed) {
        var cut = switch (this) {
            case LINES -> typed.split("\\R");
            case NAMES, DAYS -> typed.split("\\R|[,;]");
            case TEXT, NUMBER, MONEY, DAY, HALF -> new String[] {typed};
        };
        return Arrays.stream(cut)
                .map(Folding::clean)
                .map(part -> this == LINES ? part.replaceFirst("^[-+•*]\\s+", "") : part)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private Optional<String> readOne(String part) {
        return switch (this) {
            case TEXT, LINES -> Optional.of(part).filter(text -> text.length() <= LONGEST);
            case NAMES -> Optional.of(part).filter(text -> text.length() <= 100);
            case NUMBER -> number(part, MOST_PEOPLE);
            case MONEY -> number(part.replaceFirst("(?i)\\s*(đồng|đ|vnđ|vnd)\\.?$", ""), MOST_MONEY);
            case HALF -> HalfDay.read(part).map(HalfDay::word);
            case DAY, DAYS -> day(part).map(SHOWN::format);
        };
    }

    private static Optional<String> number(String text, BigInteger most) {
        var digits = text.matches("\\d{1,3}([. ]\\d{3})+") ? text.replaceAll("[. ]", "") : text;
        return digits.matches("\\d{1,18}") && new BigInteger(digits).compareTo(most) <= 0
                ? Optional.of(new BigInteger(digits).toString())
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        var written = DAY_MONTH_YEAR.matcher(text);
        if (written.matches()) {
            return day(written.group(3), written.group(2), written.group(1));
        }
        var picked = YEAR_FIRST.matcher(text);
        return picked.matches() ? day(picked.group(1), picked.group(2), picked.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        var y = Integer.parseInt(year);
        var m = Integer.parseInt(month);
        var d = Integer.parseInt(day);
        return y < 1945
                        || y > 2200
                        || m < 1
                        || m > 12
                        || d < 1
                        || d > YearMonth.of(y, m).lengthOfMonth()
                ? Optional.empty()
                : Optional.of(LocalDate.of(y, m, d));
    }

    /// A day as a datum holds it: `27/12/2025`.
    static String shown(LocalDate day) {
        return SHOWN.format(day);
    }

    static LocalDate parseDay(String shown) {
        return LocalDate.parse(shown, SHOWN);
    }
}
