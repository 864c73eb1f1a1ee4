package vn.camtay.drill.measure;

import java.util.Locale;
import vn.camtay.drill.score.Interval;
import vn.camtay.page.Page;

/// Figures as they are read: one decimal of ten, two of d′, with the comma of the reader's language.
public final class Shown {
    private static final double WIDEST = 3;

    private Shown() {}

    /// "7,5": how many of ten.
    public static String ofTen(Page page, double share) {
        return String.format(locale(page), "%.1f", share * 10);
    }

    /// "+0,62".
    public static String signed(Page page, double value) {
        return String.format(locale(page), "%+.2f", value);
    }

    public static String plain(Page page, double value) {
        return String.format(locale(page), "%.2f", value);
    }

    /// "+0,31 … +0,94".
    public static String span(Page page, Interval interval) {
        return signed(page, interval.low()) + " … " + signed(page, interval.high());
    }

    /// Where a value stands on a picture 100 wide, zero in the middle.
    public static String at(double value) {
        var within = Math.clamp(value, -WIDEST, WIDEST);
        return String.format(Locale.ROOT, "%.1f", 50 + within / WIDEST * 50);
    }

    private static Locale locale(Page page) {
        return page.language().equals("vi") ? Locale.of("vi", "VN") : Locale.ENGLISH;
    }
}
