package vn.camtay.plan;

import java.util.List;

/// What became of the wish to issue a plan.
public sealed interface IssueOutcome {
    /// The version is frozen and everything later hangs on this programme.
    record Issued(Programme programme) implements IssueOutcome {}

    /// Nothing was issued: what is listed makes a programme impossible.
    record NotYet(List<Hindrance> hindrances) implements IssueOutcome {}

    /// The latest version is issued already, and nothing has been changed since.
    record NothingNew(Programme programme) implements IssueOutcome {}
}
