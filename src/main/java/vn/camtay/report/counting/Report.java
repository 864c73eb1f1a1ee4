package vn.camtay.report.counting;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.attendance.Attendance;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Roster;
import vn.camtay.shared.Time;

/// Counts what came of a commune's programme, from the facts at this moment.
@Component
public class Report {
    private final Programmes programmes;
    private final Roster roster;
    private final Attendance attendance;
    private final Time time;

    public Report(Programmes programmes, Roster roster, Attendance attendance, Time time) {
        this.programmes = programmes;
        this.roster = roster;
        this.attendance = attendance;
        this.time = time;
    }

    /// Empty while no plan is issued. All of it is read in one snapshot.
    @Transactional(readOnly = true)
    public Optional<Results> find(CommuneCode commune) {
        return programmes.findCurrent(commune).map(programme -> {
            var now = time.now();
            var tallies = attendance.tally(commune, programme.id());
            var marks = 0;
            var voids = 0;
            for (var tally : tallies) {
                var sheet = attendance.sheet(commune, tally.session().id());
                marks += sheet.all().size();
                voids += (int) sheet.all().stream()
                        .filter(mark -> sheet.findVoid(mark.id()).isPresent())
                        .count();
            }
            return new Results(
                    programme,
                    tallies,
                    roster.listCounted(commune, programme.id()),
                    new Results.Facts(now, marks, voids),
                    session -> session.ends(time.zone()).isBefore(now));
        });
    }
}
