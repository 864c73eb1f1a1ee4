package vn.camtay.document;

import java.time.LocalDate;
import java.util.OptionalInt;

/// How the decree writes numbers and dates (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 3 and 4): numbers below 10, days
/// below 10 and the months 1 and 2 take a leading 0.
public final class DecreeWords {
    private static final String ROOM = String.valueOf(Letters.ROOM).repeat(5);

    private DecreeWords() {}

    /// `5` is `05`, `12` is `12`.
    public static String number(int number) {
        return number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
    }

    /// `ngày 05 tháng 02 năm 2026`, `ngày 20 tháng 3 năm 2026`.
    public static String date(LocalDate day) {
        return date(OptionalInt.of(day.getDayOfMonth()), OptionalInt.of(day.getMonthValue()), day.getYear());
    }

    /// With room for what is still to be written in by hand.
    public static String date(OptionalInt day, OptionalInt month, int year) {
        var days = day.isPresent() ? number(day.getAsInt()) : ROOM;
        var months = month.isPresent() ? month(month.getAsInt()) : ROOM;
        return "ngày " + days + " tháng " + months + " năm " + year;
    }

    private static String month(int month) {
        return month < 3 ? "0" + month : Integer.toString(month);
    }
}
