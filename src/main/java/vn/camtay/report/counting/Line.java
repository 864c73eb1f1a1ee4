package vn.camtay.report.counting;

import java.util.List;
import java.util.Optional;
import vn.camtay.attendance.Basis;
import vn.camtay.attendance.Mark;
import vn.camtay.plan.Programme;
import vn.camtay.roster.Person;
import vn.camtay.timetable.Session;

/// Somebody behind a figure, with the sessions it is about.
///
/// @param person empty where a person beside the list was deleted since
public record Line(Optional<Person> person, Programme.Cluster cluster, List<Visit> visits) {
    public Line {
        visits = List.copyOf(visits);
    }

    /// One session of somebody, and the mark that counts.
    ///
    /// @param over whether the session had ended when it was counted
    /// @param instead who came in their place, where somebody else did and is still known
    public record Visit(
            Session session, boolean over, Optional<Mark> mark, boolean bySubstitute, Optional<Person> instead) {
        public boolean taken() {
            return mark.isPresent();
        }

        public boolean missed() {
            return over && mark.isEmpty();
        }

        /// Why somebody not on the list was let in; empty for those on it.
        public String reason() {
            return mark.map(one -> switch (one.basis()) {
                        case Basis.Listed() -> "";
                        case Basis.WalkIn(var why) -> why;
                        case Basis.Substitute(var _, var why) -> why;
                    })
                    .orElse("");
        }
    }

    public boolean isOver() {
        return visits.stream().allMatch(Visit::over);
    }

    /// Every session is over and the place was taken in each.
    public boolean always() {
        return isOver() && visits.stream().allMatch(Visit::taken);
    }

    /// Every session is over and the place was taken in none.
    public boolean never() {
        return isOver() && visits.stream().noneMatch(Visit::taken);
    }

    public Line only(Visit visit) {
        return new Line(person, cluster, List.of(visit));
    }

    public boolean isIn(Asked asked) {
        return asked.cluster().map(cluster.id()::equals).orElse(true)
                && asked.hamlet().map(this::livesIn).orElse(true)
                && asked.group().map(this::belongsTo).orElse(true);
    }

    private boolean livesIn(vn.camtay.place.HamletId hamlet) {
        return person.map(one -> one.hamlet().equals(hamlet)).orElse(false);
    }

    private boolean belongsTo(String group) {
        return person.map(one ->
                        one.places().stream().anyMatch(place -> place.group().equals(group)))
                .orElse(false);
    }
}
