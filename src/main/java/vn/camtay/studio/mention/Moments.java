package vn.camtay.studio.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.camtay.studio.text.Passage;

/// Finds dates, weekdays and times of day in all the ways people write them.
final class Moments {
    private Moments() {}

    static List<Moment> in(Passage passage, Taken taken) {
        var found = new ArrayList<Moment>();
        for (var i = 0; i < passage.size(); ) {
            i = Math.max(at(passage, taken, i, found), i + 1);
        }
        found.sort(Comparator.comparingInt(Moment::from));
        return List.copyOf(found);
    }

    private static int at(Passage passage, Taken taken, int i, List<Moment> found) {
        if (taken.has(i)) {
            return i;
        }
        var time = Times.at(passage, i);
        if (time.isPresent()) {
            return keep(taken, found, time.get());
        }
        var date = Dates.at(passage, i);
        if (date.isPresent() && !taken.hasAny(date.get().from(), date.get().to())) {
            var end = keep(taken, found, date.get());
            DayLists.before(passage, date.get(), taken).forEach(day -> keep(taken, found, day));
            return end;
        }
        var weekdays = Weekdays.listAt(passage, i);
        weekdays.forEach(weekday -> keep(taken, found, weekday));
        if (!weekdays.isEmpty()) {
            return weekdays.getLast().to();
        }
        var days = DayLists.at(passage, i, taken);
        days.forEach(day -> keep(taken, found, day));
        return days.isEmpty() ? i : days.getLast().to();
    }

    private static int keep(Taken taken, List<Moment> found, Moment moment) {
        taken.take(moment.from(), moment.to());
        found.add(moment);
        return moment.to();
    }
}
