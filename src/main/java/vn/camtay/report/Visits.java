package vn.camtay.report;

import vn.camtay.report.Line.Visit;

/// How a visit is told.
final class Visits {
    private Visits() {}

    /// The message key: here themselves, somebody instead, not recorded, not over yet.
    static String key(Visit visit) {
        if (visit.taken()) {
            return visit.bySubstitute() ? "report.state.substituted" : "report.state.present";
        }
        return visit.over() ? "report.state.missing" : "report.state.open";
    }
}
