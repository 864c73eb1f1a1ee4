package vn.camtay.studio.check;

import vn.camtay.studio.mention.Mention;
import vn.camtay.studio.mention.Reading;
import vn.camtay.studio.text.Passage;

/// A draft as it is read by the rules.
record Draft(String text, Reading reading) {
    static Draft of(String text) {
        return new Draft(text, Reading.of(text));
    }

    Passage passage() {
        return reading.passage();
    }

    Problem problem(ProblemKind kind, Mention mention, String message) {
        return problem(kind, mention.from(), mention.to(), message);
    }

    /// A problem from one token to another, the last one left out.
    Problem problem(ProblemKind kind, int from, int to, String message) {
        return at(kind, passage().at(from).start(), passage().at(to - 1).end(), message);
    }

    Problem at(ProblemKind kind, int start, int end, String message) {
        return new Problem(kind, text.substring(start, end), start, end, message);
    }

    String quote(Mention mention) {
        return passage().quote(mention.from(), mention.to());
    }
}
