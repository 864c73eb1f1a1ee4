package vn.camtay.attendance.door;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.camtay.attendance.MarkId;
import vn.camtay.roster.MarkNumber;

/// What a phone sends: the server's slip and fact id, and what the person typed.
///
/// @param me present where a signed-in trainee pressed for themselves
record DoorForm(
        @Nullable String slip,
        @Nullable String fact,
        @Nullable String number,
        @Nullable String code,
        @Nullable String me) {
    String signedSlip() {
        return slip == null ? "" : slip;
    }

    Optional<MarkId> findFact() {
        try {
            return Optional.ofNullable(fact).map(MarkId::of);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String typedNumber() {
        return number == null ? "" : number.strip();
    }

    Optional<MarkNumber> findNumber() {
        return MarkNumber.read(typedNumber());
    }

    /// Digits only, however they were spaced.
    String typedCode() {
        return digits(code);
    }

    boolean forMyself() {
        return me != null;
    }

    static String digits(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("\\D", "");
    }
}
