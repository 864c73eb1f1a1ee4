package vn.camtay.practice.signing;

import java.util.Optional;
import vn.camtay.access.Subject;

/// Papers of somebody's rehearsal that the page of signatures may be asked to check by an id. The rehearsal
/// implements it; whose paper it is, it decides.
@FunctionalInterface
public interface PapersToCheck {
    /// @param paper what stood in the address, from anybody's hand
    Optional<byte[]> find(Subject subject, String paper);
}
