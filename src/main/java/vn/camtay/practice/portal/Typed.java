package vn.camtay.practice.portal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.camtay.practice.pack.Pack.Field;
import vn.camtay.practice.play.Script;
import vn.camtay.shared.Folding;

/// What was typed into one field of a rehearsed form, judged and not kept.
///
/// @param answer what the persona's papers say
/// @param options to choose among, where the field is a choice
/// @param text as typed
record Typed(Field.Kind kind, String answer, List<String> options, String text) {
    private static final Pattern DAY = Pattern.compile("\\s*(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})\\s*");
    private static final Pattern ISO = Pattern.compile("\\s*(\\d{4})-(\\d{2})-(\\d{2})\\s*");
    private static final int IDENTITY_DIGITS = 12;

    static Typed of(Script script, Field field, String text) {
        return new Typed(field.kind(), script.answer(field), script.options(field), text);
    }

    /// What a portal sees by itself while people type: whether it is there and has the form, not whether it is right.
    enum Fault {
        MISSING,
        NO_DAY,
        NO_NUMBER,
        NOT_TWELVE_DIGITS,
        NOT_OFFERED,
        REAL_NUMBER
    }

    Optional<Fault> findFault() {
        if (IdentityNumbers.mayBeReal(text)) {
            return Optional.of(Fault.REAL_NUMBER);
        }
        if (text.isBlank()) {
            return Optional.of(Fault.MISSING);
        }
        return switch (kind) {
            case TEXT -> Optional.empty();
            case DATE -> readDay(text).isPresent() ? Optional.empty() : Optional.of(Fault.NO_DAY);
            case NUMBER -> digits(text).isEmpty() ? Optional.of(Fault.NO_NUMBER) : Optional.empty();
            case IDENTITY ->
                digits(text).length() == IDENTITY_DIGITS ? Optional.empty() : Optional.of(Fault.NOT_TWELVE_DIGITS);
            case CHOICE -> options.contains(text) ? Optional.empty() : Optional.of(Fault.NOT_OFFERED);
        };
    }

    /// Whether it says what the persona's papers say. Capitals and spaces do not matter; tone marks do, as at the desk.
    boolean agrees() {
        return switch (kind) {
            case TEXT, CHOICE -> plain(text).equals(plain(answer));
            case DATE -> readDay(text).isPresent() && readDay(text).equals(readDay(answer));
            case NUMBER, IDENTITY -> digits(text).equals(digits(answer));
        };
    }

    private static String plain(String words) {
        return Folding.clean(words).toLowerCase(Locale.ROOT);
    }

    private static String digits(String words) {
        return words.replaceAll("\\D", "");
    }

    /// "30/11/2025", "30-11-2025" or as a date field of a phone sends it, "2025-11-30".
    static Optional<LocalDate> readDay(String words) {
        var day = DAY.matcher(words);
        if (day.matches()) {
            return date(day.group(3), day.group(2), day.group(1));
        }
        var iso = ISO.matcher(words);
        return iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
