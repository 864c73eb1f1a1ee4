package vn.camtay.studio.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Token;

/// Dates: `27/12/2025`, `27-12-2025`, `2025-12-27`, `27 tháng 12 năm 2025` in digits or words, `tháng 12/2025`,
/// `năm 2025`, `quý IV/2025`, `thứ Bảy`.
final class Dates {
    private static final Set<String> SEPARATORS = Set.of("/", "-", ".");
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);
    private static final NumberWords MONTHS = NumberWords.of(Map.of("giêng", 1, "tư", 4, "chạp", 12));

    private Dates() {}

    static Optional<Moment> at(Passage passage, int i) {
        var token = passage.at(i);
        if (token.isNumber()) {
            var numeric = numeric(passage, i);
            if (numeric.isPresent()) {
                return numeric;
            }
        }
        if (Words.is(passage, i, "tháng")) {
            return month(passage, i, i, 0);
        }
        if (Words.is(passage, i, "năm")) {
            return yearAfter(passage, i);
        }
        if (Words.is(passage, i, "quý")) {
            return quarter(passage, i);
        }
        var weekday = Weekdays.at(passage, i);
        if (weekday.isPresent()) {
            return weekday;
        }
        var dayFirst = dayFirst(passage, i);
        return dayFirst.isPresent() ? dayFirst : loneYear(passage, i);
    }

    private static Optional<Moment> numeric(Passage passage, int i) {
        var parts = new int[3];
        var sign = passage.at(i + 1).text();
        var count = 0;
        var at = i;
        while (count < 3 && passage.at(at).isNumber()) {
            parts[count++] = passage.at(at).number();
            var next = passage.at(at + 1);
            if (count == 3
                    || !next.is(sign)
                    || !SEPARATORS.contains(sign)
                    || !passage.at(at + 2).isNumber()
                    || next.spaced() != passage.at(at + 2).spaced()) {
                break;
            }
            at += 2;
        }
        return count < 2 ? Optional.empty() : read(passage, i, at + 1, parts, count, sign);
    }

    private static Optional<Moment> read(Passage passage, int from, int to, int[] parts, int count, String sign) {
        if (count == 3 && parts[0] >= 1900 && isDay(parts[2]) && isMonth(parts[1])) {
            return Optional.of(Moment.date(from, to, parts[2], parts[1], parts[0]));
        }
        if (count == 2 && isMonth(parts[0]) && parts[1] >= 1900 && parts[1] < 2200 && !sign.equals(".")) {
            return Optional.of(Moment.date(from, to, 0, parts[0], parts[1]));
        }
        if (count < 2 || !isDay(parts[0]) || !isMonth(parts[1])) {
            return Optional.empty();
        }
        if (count == 3) {
            var year = parts[2] < 100 && passage.at(to - 1).text().length() == 2 ? 2000 + parts[2] : parts[2];
            return (year >= 1900 && year < 2200) || sign.equals("/")
                    ? Optional.of(Moment.date(from, to, parts[0], parts[1], year))
                    : Optional.empty();
        }
        return isDayMonth(passage, from, to, sign)
                ? Optional.of(Moment.date(from, to, parts[0], parts[1], yearBehind(passage, to)))
                        .map(date -> withYear(passage, date))
                : Optional.empty();
    }

    /// Two numbers with a stroke are day and month, unless they are a share ("1/3 số hộ", "5/9 ấp") or a range of
    /// days.
    private static boolean isDayMonth(Passage passage, int from, int to, String sign) {
        var day = Words.is(passage, from - 1, "ngày");
        if (sign.equals("-")) {
            return day
                    && !passage.at(to).is("/")
                    && passage.at(from).number() > passage.at(to - 1).number();
        }
        if (sign.equals(".") || (passage.at(from).spaced() && isIdiom(passage, from, to))) {
            return false;
        }
        var share = Words.isAny(passage, to, List.of("số", "dân", "tổng", "diện"))
                || (Units.at(passage, to).length() > 0
                        && !isTimeUnit(Units.at(passage, to).name()));
        return day || !share || passage.at(from).number() > passage.at(to - 1).number();
    }

    private static boolean isTimeUnit(String unit) {
        return Set.of("hour", "year", "day", "month").contains(unit);
    }

    private static boolean isIdiom(Passage passage, int from, int to) {
        return passage.at(from).number() == 24
                && passage.at(to - 1).number() == 7
                && !Words.is(passage, from - 1, "ngày");
    }

    private static int yearBehind(Passage passage, int to) {
        return Words.is(passage, to, "năm")
                ? Math.max(0, year(passage, to + 1).map(Numeral::whole).orElse(0))
                : 0;
    }

    private static Moment withYear(Passage passage, Moment date) {
        var end = date.year() == 0
                ? date.to()
                : year(passage, date.to() + 1).orElseThrow().to();
        return Moment.date(date.from(), end, date.day(), date.month(), date.year());
    }

    /// `27 tháng 12`, `hai mươi bảy tháng mười hai`.
    private static Optional<Moment> dayFirst(Passage passage, int i) {
        if (!passage.at(i).isNumber() && !passage.at(i).isWord()) {
            return Optional.empty();
        }
        var day = Numerals.at(passage, i);
        if (day.isEmpty()
                || day.get().isUnsure(passage)
                || !isDay(day.get().whole())
                || !Words.is(passage, day.get().to(), "tháng")) {
            return Optional.empty();
        }
        return month(passage, i, day.get().to(), day.get().whole()).filter(date -> date.month() > 0);
    }

    /// "tháng 12", "tháng 12 năm 2025", "tháng 12/2025"; the day before it if any.
    private static Optional<Moment> month(Passage passage, int from, int at, int day) {
        var named = passage.plain() ? -1 : MONTHS.value(passage, at + 1);
        var month = Numerals.at(passage, at + 1).filter(m -> isMonth(m.whole()) && !m.isUnsure(passage));
        if (named < 0 && month.isEmpty()) {
            return Optional.empty();
        }
        var to = named > 0 ? at + 2 : month.orElseThrow().to();
        var value = named > 0 ? named : month.orElseThrow().whole();
        if (day == 0 && Units.at(passage, to).length() > 0 && !Words.is(passage, to, "năm")) {
            return Optional.empty();
        }
        var sign = passage.at(to);
        var linked = Words.is(passage, to, "năm")
                || ((sign.is("/") || sign.is("-") || sign.is(",")) && isYear(passage.at(to + 1)));
        var year =
                linked ? year(passage, Words.is(passage, to + 1, "năm") ? to + 2 : to + 1) : Optional.<Numeral>empty();
        return Optional.of(Moment.date(
                from,
                year.map(Numeral::to).orElse(to),
                day,
                value,
                year.map(Numeral::whole).orElse(0)));
    }

    private static Optional<Moment> yearAfter(Passage passage, int i) {
        return year(passage, i + 1).map(year -> Moment.date(year.from(), year.to(), 0, 0, year.whole()));
    }

    /// `2025` alone, where nothing is counted by it.
    private static Optional<Moment> loneYear(Passage passage, int i) {
        var ranged = Words.isRange(passage, i - 1) && isYear(passage.at(i - 2));
        if (!isYear(passage.at(i)) || (!ranged && Units.at(passage, i + 1).length() > 0)) {
            return Optional.empty();
        }
        var next = passage.at(i + 1);
        var decimal = (next.is(".") || next.is(",")) && passage.at(i + 2).isNumber() && Words.joined(passage.at(i + 2));
        return decimal ? Optional.empty() : yearAfter(passage, i - 1);
    }

    private static Optional<Numeral> year(Passage passage, int i) {
        return Numerals.at(passage, i).filter(year -> year.whole() >= 1900 && year.whole() < 2200);
    }

    private static Optional<Moment> quarter(Passage passage, int i) {
        var roman =
                ROMAN.getOrDefault(passage.at(i + 1).bare(), passage.at(i + 1).number());
        if (roman < 1 || roman > 4) {
            return Optional.empty();
        }
        var linked = passage.at(i + 2).is("/") || Words.is(passage, i + 2, "năm");
        var year = linked ? year(passage, i + 3) : Optional.<Numeral>empty();
        return Optional.of(new Moment(
                i,
                year.map(Numeral::to).orElse(i + 2),
                0,
                0,
                year.map(Numeral::whole).orElse(0),
                roman,
                -1,
                -1,
                false));
    }

    static boolean isDay(int day) {
        return day >= 1 && day <= 31;
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= 12;
    }

    private static boolean isYear(Token token) {
        return token.isNumber() && token.text().length() == 4 && token.number() >= 1900 && token.number() < 2200;
    }
}
