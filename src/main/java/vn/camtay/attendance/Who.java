package vn.camtay.attendance;

import vn.camtay.roster.MarkNumber;
import vn.camtay.roster.NewPerson;
import vn.camtay.roster.PersonId;

/// How a request names the person to be marked.
public sealed interface Who {
    /// By the six digits of a badge.
    record Numbered(MarkNumber number) implements Who {}

    record Known(PersonId person) implements Who {}

    /// Nobody the roster knows yet: added to it with the mark.
    record Newcomer(NewPerson person) implements Who {}
}
