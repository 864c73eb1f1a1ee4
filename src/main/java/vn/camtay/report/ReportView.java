package vn.camtay.report;

import java.util.List;
import vn.camtay.report.counting.Asked;
import vn.camtay.report.counting.Cut;
import vn.camtay.report.counting.Cut.SessionRow;
import vn.camtay.report.counting.Figure;
import vn.camtay.report.counting.Reasons;
import vn.camtay.report.counting.Results;
import vn.camtay.report.counting.Share;
import vn.camtay.report.counting.What;
import vn.camtay.report.paper.IssuedReport;

/// What the screen of results shows.
///
/// @param issued the reports kept, the latest first
/// @param full whether they signed in fully: only then may they export
record ReportView(Results results, List<IssuedReport> issued, boolean full) {
    List<SessionRow> sessions() {
        return Cut.sessions(results);
    }

    Cut clusters() {
        return Cut.byCluster(results);
    }

    Cut groups() {
        return Cut.byGroup(results);
    }

    Cut hamlets() {
        return Cut.byHamlet(results);
    }

    Reasons reasons() {
        return Reasons.of(results);
    }

    Figure count(What what) {
        return results.count(Asked.all(what));
    }

    /// Of the places of all sessions that are over, those that were taken.
    Share share() {
        return hamlets().sum().share();
    }

    /// How many sessions have ended.
    long over() {
        return results.overSessions();
    }
}
