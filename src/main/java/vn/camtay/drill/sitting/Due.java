package vn.camtay.drill.sitting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.camtay.drill.SittingKind;
import vn.camtay.plan.Programme;

/// When each sheet is open to the people of a cluster: before until the one after is taken, after from the first day of
/// the class on, the boosters from months 3 and 5 on. What people learn fades by the sixth month.
///
/// @param first the cluster's first day
/// @param last the cluster's last day
public record Due(LocalDate first, LocalDate last) {
    public static Due of(Programme.Cluster cluster) {
        return new Due(cluster.day(), cluster.days().getLast());
    }

    /// The weeks in which a booster is meant to be done.
    public record Window(LocalDate from, LocalDate to) {
        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /// @param booster the first or the second
    public Window window(SittingKind booster) {
        var month = booster == SittingKind.BOOSTER_1 ? 3 : 5;
        return new Window(last.plusMonths(month), last.plusMonths(month + 1));
    }

    /// The sheets somebody may begin or go on with on a day, in the order in which they are meant.
    ///
    /// @param finished the kinds that they are done with
    public List<SittingKind> open(LocalDate day, Set<SittingKind> finished) {
        var open = new ArrayList<SittingKind>();
        if (!finished.contains(SittingKind.AFTER)
                && day.isBefore(window(SittingKind.BOOSTER_1).from())) {
            open.add(SittingKind.BEFORE);
            if (!day.isBefore(first)) {
                open.add(SittingKind.AFTER);
            }
        }
        if (window(SittingKind.BOOSTER_1).holds(day)) {
            open.add(SittingKind.BOOSTER_1);
        }
        // Whoever comes late to the second still comes.
        if (!day.isBefore(window(SittingKind.BOOSTER_2).from())) {
            open.add(SittingKind.BOOSTER_2);
        }
        open.removeAll(finished);
        return open;
    }
}
