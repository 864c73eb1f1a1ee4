package vn.camtay.studio.measure;

import vn.camtay.studio.brief.Brief;
import vn.camtay.studio.check.ProblemKind;

/// A draft whose errors are known.
sealed interface Seed {
    /// Where it stands, to be found again.
    String name();

    Brief brief();

    String text();

    /// Nothing is wrong with it.
    record Clean(String name, Brief brief, String text) implements Seed {}

    /// One thing was made wrong in it.
    ///
    /// @param start of what is wrong, in UTF-16 units
    /// @param end one past its last
    record Planted(String name, Brief brief, String text, ProblemKind kind, int start, int end) implements Seed {}
}
