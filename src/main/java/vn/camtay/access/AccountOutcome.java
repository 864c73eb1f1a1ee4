package vn.camtay.access;

/// What became of a request to make or change an account.
public sealed interface AccountOutcome {
    /// @param link the path by which the person sets a password, shown this once
    record LinkMade(Account account, String link) implements AccountOutcome {}

    record Changed() implements AccountOutcome {}

    record UsernameTaken() implements AccountOutcome {}

    /// Three to forty small letters without marks, digits, dots or dashes.
    record UsernameUnfit() implements AccountOutcome {}

    record NameMissing() implements AccountOutcome {}

    record NoRole() implements AccountOutcome {}

    /// Nobody shuts themselves out: another administrator has to do it.
    record Oneself() implements AccountOutcome {}

    /// The account works in communes this administrator does not administer.
    record OutOfReach() implements AccountOutcome {}
}
