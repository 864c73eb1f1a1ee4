package vn.camtay.report.paper;

/// What became of a request to issue the report.
sealed interface IssueOutcome {
    /// Kept. A repeated request gets the same one.
    record Issued(IssuedReport report) implements IssueOutcome {}

    /// Another report of that year has this number.
    record NumberTaken(IssuedReport other) implements IssueOutcome {}

    /// No session is over yet: there is no result to report.
    record NothingYet() implements IssueOutcome {}
}
