package vn.camtay.plan.reading;

import java.util.Collection;
import java.util.Set;

/// A paragraph with what its part of the document is about.
///
/// @param isHeading it names the part, and holds nothing else
record Placed(Block block, Set<Subject> subjects, boolean isHeading) {
    Placed {
        subjects = Set.copyOf(subjects);
    }

    boolean isAbout(Collection<Subject> any) {
        return subjects.stream().anyMatch(any::contains);
    }

    boolean isAbout(Subject subject) {
        return subjects.contains(subject);
    }
}
