package vn.camtay.studio.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.camtay.studio.text.Passage;

/// Weekdays, told from the ordinals that sound like them: "thứ hai" is Monday or the second.
final class Weekdays {
    private static final NumberWords NAMES =
            NumberWords.of(Map.of("hai", 1, "ba", 2, "tư", 3, "năm", 4, "sáu", 5, "bảy", 6, "bẩy", 6));
    private static final List<String> BEFORE =
            List.of("sáng", "trưa", "chiều", "tối", "vào", "từ", "đến", "ngày", "hôm");

    private static final List<String> BEFORE_LIST = List.of("sáng", "trưa", "chiều", "tối", "đêm", "thứ");

    private Weekdays() {}

    static Optional<Moment> at(Passage passage, int i) {
        if (Words.is(passage, i, "chủ") && Words.is(passage, i + 1, "nhật")) {
            return Optional.of(Moment.weekday(i, i + 2, 7));
        }
        if (!Words.is(passage, i, "thứ")) {
            return Optional.empty();
        }
        var named = NAMES.value(passage, i + 1);
        var number = passage.at(i + 1).number();
        var weekday = named > 0 ? named : number >= 2 && number <= 7 ? number - 1 : -1;
        return weekday > 0 && isDay(passage, i) ? Optional.of(Moment.weekday(i, i + 2, weekday)) : Optional.empty();
    }

    /// "tối 2-4-6": evenings of Monday, Wednesday and Friday.
    static List<Moment> listAt(Passage passage, int i) {
        var days = new ArrayList<Moment>();
        if (!Words.isAny(passage, i - 1, BEFORE_LIST)) {
            return days;
        }
        for (var at = i; isWeekdayNumber(passage, at); at += 2) {
            days.add(Moment.weekday(at, at + 1, passage.at(at).number() - 1));
            if (!passage.at(at + 1).is("-") && !passage.at(at + 1).is(",")) {
                break;
            }
        }
        return days.size() > 1 ? days : List.of();
    }

    private static boolean isWeekdayNumber(Passage passage, int index) {
        var number = passage.at(index);
        return number.isNumber() && number.text().length() == 1 && number.number() >= 2 && number.number() <= 7;
    }

    private static boolean isDay(Passage passage, int i) {
        var after = i + 2;
        if (passage.at(i + 1).isNumber()
                && !passage.at(after).spaced()
                && passage.at(after + 1).isNumber()) {
            return false;
        }
        while (passage.at(after).is(",") || passage.at(after).is("(")) {
            after++;
        }
        var dated = (passage.at(after).isNumber() && after > i + 2)
                || Words.isAny(passage, after, List.of("ngày", "tuần", "hằng", "hàng"));
        var listed = passage.at(i + 1).isNumber() && (!passage.at(i - 1).isWord() || Words.isRange(passage, i - 1));
        return dated
                || listed
                || passage.at(i + 1).isNamed()
                || (Words.isAny(passage, i - 1, BEFORE) && !Words.is(passage, i - 2, "buổi"))
                || passage.at(i - 1).is("(");
    }
}
