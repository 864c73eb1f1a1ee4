package vn.camtay.access;

import java.util.Optional;
import java.util.UUID;
import vn.camtay.place.CommuneCode;

/// Tells how a subject is called on the page that asks "Tôi là …?" and in the header. A module that knows people
/// implements it; where none knows the subject, the page says "người giữ thẻ này".
@FunctionalInterface
public interface SubjectNames {
    Optional<SubjectName> nameOf(CommuneCode commune, UUID subject);

    /// @param name as people wrote it
    /// @param place a hamlet or unit that tells two of one name apart; may be empty
    record SubjectName(String name, String place) {}
}
