package vn.camtay.roster.consent;

import java.time.Instant;
import java.util.UUID;
import vn.camtay.roster.PersonId;

/// One answer to one purpose: a fact.
///
/// @param version of the text they were shown
/// @param by the person, or whoever read the text to them
public record Consent(UUID id, PersonId person, String purpose, String version, boolean given, Instant at, UUID by) {
    /// Whether they pressed it themselves.
    public boolean isOwn() {
        return by.equals(person.value());
    }
}
