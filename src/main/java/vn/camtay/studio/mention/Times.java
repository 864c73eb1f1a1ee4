package vn.camtay.studio.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.camtay.studio.text.Passage;
import vn.camtay.studio.text.Token;

/// Times of day: `7h30`, `07:30`, `7 giờ 30 phút`, `bảy giờ rưỡi`, `8 giờ kém 15`, `1 giờ 30 chiều`.
///
/// "trong 2 giờ" and "2 giờ đồng hồ" are no times but how long something takes.
final class Times {
    private static final Set<String> HOUR_LETTERS = Set.of("h", "g");
    private static final List<String> LASTING = List.of(
            "trong", "suốt", "sau", "mất", "dài", "thêm", "hơn", "gần", "khoảng", "được", "mỗi", "tối đa", "đủ");
    private static final List<String> HALVES = List.of("sáng", "trưa", "chiều", "tối", "đêm");

    private Times() {}

    static Optional<Moment> at(Passage passage, int i) {
        var token = passage.at(i);
        if (token.isNumber() && token.text().length() <= 2) {
            var short_ = shortForm(passage, i);
            if (short_.isPresent()) {
                return short_;
            }
        }
        if (!token.isNumber() && !token.isWord()) {
            return Optional.empty();
        }
        return Numerals.at(passage, i).flatMap(hour -> longForm(passage, hour));
    }

    /// `7h30`, `7h`, `07:30`.
    private static Optional<Moment> shortForm(Passage passage, int i) {
        var sign = passage.at(i + 1);
        var minutes = passage.at(i + 2);
        var hour = passage.at(i).number();
        var letter = HOUR_LETTERS.contains(sign.bare()) && (Words.joined(sign) || minutes.isNumber());
        var colon = sign.is(":") && Words.joined(sign);
        var withMinutes = minutes.isNumber() && minutes.text().length() == 2 && Words.joined(minutes);
        if (hour > 24 || !(letter || colon) || (colon && !withMinutes)) {
            return Optional.empty();
        }
        if (letter && !withMinutes && lasts(passage, i)) {
            return Optional.empty();
        }
        return ending(passage, i, withMinutes ? i + 3 : i + 2, hour, withMinutes ? minutes.number() : 0);
    }

    private static Optional<Moment> longForm(Passage passage, Numeral hour) {
        var whole = hour.whole();
        if (whole < 0 || whole > 24 || hour.isUnsure(passage) || !Words.is(passage, hour.to(), "giờ")) {
            return Optional.empty();
        }
        var at = hour.to() + 1;
        var minutes = 0;
        var exact = false;
        if (Words.is(passage, at, "rưỡi")) {
            minutes = 30;
            exact = true;
            at++;
        } else {
            var less = Words.is(passage, at, "kém");
            var more = Numerals.at(passage, less ? at + 1 : at).filter(m -> isMinutes(passage, m));
            if (more.isPresent()) {
                minutes = less ? -more.get().whole() : more.get().whole();
                exact = true;
                at = more.get().to() + (Words.is(passage, more.get().to(), "phút") ? 1 : 0);
            }
        }
        var lasting = lasts(passage, hour.from())
                || Words.isAny(passage, at, List.of("đồng", "học", "làm", "liền", "sau", "nữa"));
        return lasting && !hasHalf(passage, at)
                ? Optional.empty()
                : !exact && whole == 24 ? Optional.empty() : ending(passage, hour.from(), at, whole, minutes);
    }

    /// What follows the hour is its minutes, and does not begin a date or a count of something else.
    private static boolean isMinutes(Passage passage, Numeral minutes) {
        var value = minutes.whole();
        var next = passage.at(minutes.to());
        var counted = Units.at(passage, minutes.to());
        var dated = counted.name().equals("day") && passage.at(minutes.to() + 1).isNumber();
        var free = counted.length() == 0 || counted.name().equals("minute") || dated;
        return value >= 0
                && value < 60
                && !minutes.isUnsure(passage)
                && free
                && !next.is("/")
                && !Words.is(passage, minutes.to(), "giờ");
    }

    private static boolean lasts(Passage passage, int i) {
        return Words.isAny(passage, i - 1, LASTING)
                || (Words.is(passage, i - 1, "vòng") && Words.is(passage, i - 2, "trong"));
    }

    private static boolean hasHalf(Passage passage, int i) {
        return Words.isAny(passage, i, HALVES);
    }

    private static Optional<Moment> ending(Passage passage, int from, int to, int hour, int minutes) {
        var at = Words.is(passage, to, "buổi") ? to + 1 : to;
        var half = hasHalf(passage, at);
        var late = half
                && hour < 12
                && ((Words.isAny(passage, at, List.of("chiều", "tối")) || (Words.is(passage, at, "đêm") && hour >= 6))
                        || (Words.is(passage, at, "trưa") && hour < 4));
        var minute = (late ? hour + 12 : hour) * 60 + minutes;
        var known = half || hour > 12 || isHalfSaidBefore(passage, from);
        return minute < 0 || minute > 24 * 60
                ? Optional.empty()
                : Optional.of(Moment.time(from, to, minute, known && (half || hour > 12)));
    }

    private static boolean isHalfSaidBefore(Passage passage, int from) {
        Token before = passage.at(from - 1);
        return before.isWord() && hasHalf(passage, from - 1);
    }
}
