package vn.camtay.studio.writer;

/// What became of a request for a draft without AI.
public sealed interface WriteOutcome {
    record Written(String text) implements WriteOutcome {}

    /// Without facts no draft.
    record NoFacts() implements WriteOutcome {}

    /// General sentences alone would make an empty text.
    ///
    /// @param missing about so many chữ of facts
    record TooFewFacts(int missing) implements WriteOutcome {}
}
