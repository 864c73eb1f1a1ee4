package vn.camtay.report.counting;

import vn.camtay.report.counting.Line.Visit;

/// How a visit is told.
public final class Visits {
    private Visits() {}

    /// The message key: here themselves, somebody instead, not recorded, not over yet.
    public static String key(Visit visit) {
        if (visit.taken()) {
            return visit.bySubstitute() ? "report.state.substituted" : "report.state.present";
        }
        return visit.over() ? "report.state.missing" : "report.state.open";
    }
}
