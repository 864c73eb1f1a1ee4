package vn.camtay.roster.convocation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.camtay.place.CommuneCode;
import vn.camtay.roster.PersonId;

/// A request to record an answer.
///
/// @param fact the id the server put into the page
/// @param reason may be empty
record AnswerInvitation(UUID fact, CommuneCode commune, PersonId person, boolean coming, String reason) {
    /// A page gone back to carries its id again with another answer: that is another fact, while the same answer sent
    /// twice is one.
    UUID id() {
        var said = fact + "/" + person + "/" + coming + "/" + reason;
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
    }
}
