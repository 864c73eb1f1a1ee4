package vn.camtay.studio.check;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.camtay.studio.mention.Moment;

/// Every date and time is one of the facts', and a weekday is that of the date beside it.
record DateRule(Calendar calendar) implements Rule {
    private static final int NEAR = 4;
    private static final List<String> WEEKDAYS =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    @Override
    public List<Problem> problems(Draft draft) {
        var moments = draft.reading().moments();
        var problems = new ArrayList<Problem>();
        for (var i = 0; i < moments.size(); i++) {
            var moment = moments.get(i);
            var day = moment.isWeekday() ? dayBeside(moments, i) : Optional.<DayOfWeek>empty();
            if (day.isPresent() && day.get().getValue() != moment.weekday()) {
                problems.add(draft.problem(ProblemKind.DATE, moment, wrongWeekday(draft, moment, day.get())));
            } else if (day.isEmpty() && !calendar.knows(moment)) {
                problems.add(draft.problem(ProblemKind.DATE, moment, message(draft, moment)));
            }
        }
        return problems;
    }

    /// The weekday of the date that stands right before or after.
    private Optional<DayOfWeek> dayBeside(List<Moment> moments, int i) {
        var weekday = moments.get(i);
        if (i + 1 < moments.size()
                && moments.get(i + 1).from() - weekday.to() <= NEAR
                && moments.get(i + 1).isDate()) {
            return calendar.find(moments.get(i + 1)).map(day -> day.getDayOfWeek());
        }
        if (i > 0
                && weekday.from() - moments.get(i - 1).to() <= 2
                && moments.get(i - 1).isDate()) {
            return calendar.find(moments.get(i - 1)).map(day -> day.getDayOfWeek());
        }
        return Optional.empty();
    }

    private static String message(Draft draft, Moment moment) {
        var what = moment.isTime() ? "Giờ \"" : "Ngày tháng \"";
        return what + draft.quote(moment)
                + "\" không có trong sự việc của đề bài. Hãy đối chiếu lại, hoặc thêm sự việc kèm nguồn.";
    }

    private static String wrongWeekday(Draft draft, Moment moment, DayOfWeek day) {
        return "\"" + draft.quote(moment) + "\" không đúng: ngày ấy là " + WEEKDAYS.get(day.getValue() - 1) + ".";
    }
}
