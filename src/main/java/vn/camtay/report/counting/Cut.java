package vn.camtay.report.counting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.camtay.attendance.SessionTally;
import vn.camtay.place.Hamlet;
import vn.camtay.plan.Programme;
import vn.camtay.timetable.DayPart;
import vn.camtay.timetable.Session;

/// The results cut one way: a row for each hamlet, cluster or group.
///
/// @param rows in the plan's order
/// @param sum of everybody; who is in two groups counts in both rows of a cut by group and once here
public record Cut(List<Row> rows, Row sum) {
    public Cut {
        rows = List.copyOf(rows);
    }

    /// @param planned how many people the plan means to bring, where it says so
    public record Row(String label, Optional<Integer> planned, Asked where, Results results) {
        public Figure convoked() {
            return count(What.CONVOKED);
        }

        public Figure morning() {
            return results.count(where.counting(What.PRESENT).at(DayPart.MORNING));
        }

        public Figure afternoon() {
            return results.count(where.counting(What.PRESENT).at(DayPart.AFTERNOON));
        }

        public Figure count(What what) {
            return results.count(where.counting(what));
        }

        /// How many of the places of finished sessions were taken.
        public Share share() {
            return new Share(count(What.CAME).value(), count(What.DUE).value());
        }
    }

    /// One session: how its places were taken.
    public record SessionRow(SessionTally tally, Asked where, Results results) {
        public Session session() {
            return tally.session();
        }

        public Figure count(What what) {
            return results.count(where.counting(what));
        }

        /// Places taken, of all places of the list, also while the session runs.
        public Share share() {
            return new Share(count(What.PRESENT).value(), count(What.CONVOKED).value());
        }

        public Share substituted() {
            return new Share(
                    count(What.SUBSTITUTED).value(), count(What.CONVOKED).value());
        }
    }

    public static List<SessionRow> sessions(Results results) {
        return results.tallies().stream()
                .map(tally -> new SessionRow(
                        tally,
                        Asked.all(What.PRESENT)
                                .in(tally.cluster().id())
                                .at(tally.session().part()),
                        results))
                .toList();
    }

    public static Cut byCluster(Results results) {
        return of(
                results,
                results.programme().clusters().stream()
                        .map(one -> row(one.name(), Asked.all(What.CONVOKED).in(one.id()), results)));
    }

    public static Cut byHamlet(Results results) {
        return of(results, results.programme().hamlets().stream().map(one -> row(one, results)));
    }

    public static Cut byGroup(Results results) {
        return of(results, results.programme().audience().stream().map(one -> row(one, results)));
    }

    private static Row row(Hamlet hamlet, Results results) {
        return row(hamlet.name(), Asked.all(What.CONVOKED).in(hamlet.id()), results);
    }

    private static Row row(Programme.Audience group, Results results) {
        return new Row(
                group.label(),
                Optional.of(group.count()),
                Asked.all(What.CONVOKED).in(group.group()),
                results);
    }

    private static Row row(String label, Asked where, Results results) {
        return new Row(label, Optional.empty(), where, results);
    }

    private static Cut of(Results results, Stream<Row> rows) {
        var planned = results.programme().planned();
        return new Cut(rows.toList(), new Row("", Optional.of(planned), Asked.all(What.CONVOKED), results));
    }
}
