package vn.camtay.attendance;

import vn.camtay.roster.PersonId;

/// On what ground somebody sits in the hall. It stays as it was shown at the door, whatever the list says later.
public sealed interface Basis {
    /// On the list of this session.
    record Listed() implements Basis {}

    /// Not on the list, and let in.
    ///
    /// @param reason in a few words
    record WalkIn(String reason) implements Basis {}

    /// Came in the place of somebody on the list.
    ///
    /// @param instead who could not come
    record Substitute(PersonId instead, String reason) implements Basis {}

    Basis LISTED = new Listed();
}
