package vn.camtay.studio.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.camtay.studio.text.Passage;

/// Days that share a month written once: "27, 28 và 29/12/2025", "từ 27 đến ngày 29 tháng 12"; and days alone,
/// "ngày 27".
final class DayLists {
    private DayLists() {}

    /// The days before a dated one that its month and year hold for as well.
    static List<Moment> before(Passage passage, Moment date, Taken taken) {
        var days = new ArrayList<Moment>();
        if (date.day() == 0) {
            return days;
        }
        var at = date.from();
        while (true) {
            var link = at - 1;
            while (link > 0 && Words.isAny(passage, link, List.of("ngày", "hết"))) {
                link--;
            }
            if (!(Words.isAnd(passage, link) || Words.isRange(passage, link))) {
                return reversed(days);
            }
            if (passage.at(link - 1).is(",")) {
                link--;
            }
            var day = passage.at(link - 1);
            if (!Dates.isDay(day.number())
                    || day.text().length() > 2
                    || taken.has(link - 1)
                    || isInside(passage, link - 1)) {
                return reversed(days);
            }
            days.add(Moment.date(link - 1, link, day.number(), date.month(), date.year()));
            at = link - 1;
        }
    }

    /// "ngày 27", "ngày 27 và 28", "mùng 5": the month is not said.
    static List<Moment> at(Passage passage, int i, Taken taken) {
        var days = new ArrayList<Moment>();
        if (!Words.isAny(passage, i, List.of("ngày", "mùng", "mồng"))) {
            return days;
        }
        for (var at = i + 1; isDay(passage, at) && !taken.has(at); at += 2) {
            days.add(Moment.date(at, at + 1, passage.at(at).number(), 0, 0));
            if (!Words.isAnd(passage, at + 1) && !Words.isRange(passage, at + 1)) {
                break;
            }
            if (Dates.at(passage, afterLink(passage, at + 2))
                    .filter(date -> date.day() > 0)
                    .isPresent()) {
                return List.of();
            }
        }
        if (days.isEmpty()) {
            worded(passage, i).ifPresent(days::add);
        }
        return days;
    }

    /// "đến ngày 29/12", "đến hết ngày 29/12".
    private static int afterLink(Passage passage, int index) {
        var at = index;
        while (Words.isAny(passage, at, List.of("ngày", "hết"))) {
            at++;
        }
        return at;
    }

    /// "ngày hai mươi bảy"; a single word after "ngày" may mean anything.
    private static Optional<Moment> worded(Passage passage, int i) {
        return Numerals.at(passage, i + 1)
                .filter(day -> day.worded() && Dates.isDay(day.whole()))
                .filter(day -> !day.lone() || day.whole() == 10 || !Words.is(passage, i, "ngày"))
                .filter(day -> Units.at(passage, day.to()).length() == 0)
                .map(day -> Moment.date(day.from(), day.to(), day.whole(), 0, 0));
    }

    private static boolean isDay(Passage passage, int index) {
        var token = passage.at(index);
        return token.isNumber()
                && token.text().length() <= 2
                && Dates.isDay(token.number())
                && !isInside(passage, index)
                && !passage.at(index + 1).is("%")
                && Units.at(passage, index + 1).length() == 0;
    }

    /// Part of a longer number or code.
    private static boolean isInside(Passage passage, int index) {
        var before = passage.at(index - 1);
        var glued = Words.joined(passage.at(index)) && (before.is("/") || before.is(".") || before.isWord());
        var after = passage.at(index + 1);
        return glued
                || (after.isWord() && Words.joined(after))
                || (after.is("/") && passage.at(index + 2).isNumber());
    }

    private static List<Moment> reversed(List<Moment> days) {
        Collections.reverse(days);
        return days;
    }
}
