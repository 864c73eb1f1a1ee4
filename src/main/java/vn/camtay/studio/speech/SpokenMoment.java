package vn.camtay.studio.speech;

import java.util.Set;
import vn.camtay.studio.mention.Moment;
import vn.camtay.studio.text.Passage;

/// Dates and times written with signs, as they are said.
final class SpokenMoment {
    private static final int HOUR = 60;
    private static final Set<String> DAY_WORDS = Set.of("ngay", "mung", "va", "den", "mong");

    private SpokenMoment() {}

    static String of(Passage passage, Moment moment) {
        return moment.isTime() ? time(moment) : date(passage, moment);
    }

    private static String time(Moment moment) {
        var minutes = moment.minute() % HOUR;
        var hour = NumberWords.of(moment.minute() / HOUR) + " giờ";
        return minutes == 0 ? hour : hour + " " + NumberWords.of(minutes);
    }

    private static String date(Passage passage, Moment moment) {
        var said = new StringBuilder();
        if (moment.day() > 0) {
            said.append(isDaySaid(passage, moment.from()) ? "" : "ngày ").append(NumberWords.of(moment.day()));
        }
        if (moment.month() > 0) {
            var before = passage.at(moment.from()).bare().equals("thang") || moment.day() > 0;
            said.append(said.isEmpty() ? "" : " ")
                    .append(before || said.isEmpty() ? "tháng " : "")
                    .append(month(moment.month()));
        }
        if (moment.quarter() > 0) {
            said.append("quý ").append(moment.quarter() == 4 ? "tư" : NumberWords.of(moment.quarter()));
        }
        if (moment.year() > 0) {
            said.append(said.isEmpty() ? "" : " năm ").append(NumberWords.of(moment.year()));
        }
        return said.toString();
    }

    /// "ngày 27, 28, 29/12": said once.
    private static boolean isDaySaid(Passage passage, int from) {
        var listed = passage.at(from - 1).is(",") && passage.at(from - 2).isNumber();
        return listed || DAY_WORDS.contains(passage.at(from - 1).bare());
    }

    private static String month(int month) {
        return month == 4 ? "tư" : NumberWords.of(month);
    }
}
