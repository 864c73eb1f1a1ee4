package vn.camtay.attendance.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.camtay.attendance.Basis;
import vn.camtay.attendance.MarkId;
import vn.camtay.attendance.Means;
import vn.camtay.place.HamletId;
import vn.camtay.roster.NewPerson;
import vn.camtay.roster.PersonId;
import vn.camtay.shared.Folding;
import vn.camtay.shared.NotFound;

/// Everything the desk's forms send; each fills the part it needs.
///
/// @param fact the server's id of the form
/// @param typed what was scanned, or typed
/// @param means "DESK_CAMERA" from the camera's script; otherwise told from what was typed
/// @param paper present while the signed sheet is being entered
/// @param person somebody of the roster, from a row that was pressed
/// @param name of a newcomer
/// @param reason why somebody off the list is let in, or why a mark is taken back
/// @param instead whose place they take; empty for a walk-in
record DeskForm(
        @Nullable String fact,
        @Nullable String typed,
        @Nullable String means,
        @Nullable String paper,
        @Nullable String person,
        @Nullable String name,
        @Nullable String hamlet,
        @Nullable String reason,
        @Nullable String instead) {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 300;

    MarkId markId() {
        return new MarkId(id(fact));
    }

    UUID factId() {
        return id(fact);
    }

    Scanned scanned() {
        return Scanned.read(text(typed));
    }

    Means means(Scanned scanned) {
        if (isPaper()) {
            return Means.PAPER;
        }
        if ("DESK_CAMERA".equals(means)) {
            return Means.DESK_CAMERA;
        }
        return scanned instanceof Scanned.Badge(var _, var byLink) && !byLink ? Means.SPOKEN_NUMBER : Means.USB_SCANNER;
    }

    Means meansOfRow() {
        return isPaper() ? Means.PAPER : Means.NAME;
    }

    boolean isPaper() {
        return paper != null && !paper.isBlank();
    }

    PersonId personId() {
        return new PersonId(id(person));
    }

    String cleanReason() {
        var clean = Folding.clean(text(reason));
        return clean.length() > LONGEST_REASON ? clean.substring(0, LONGEST_REASON) : clean;
    }

    /// Listed where no reason was asked for: then the list decides.
    Basis basis() {
        return reason == null ? Basis.LISTED : basisOfGuest();
    }

    Basis basisOfGuest() {
        return text(instead).isBlank()
                ? new Basis.WalkIn(cleanReason())
                : new Basis.Substitute(new PersonId(id(instead)), cleanReason());
    }

    /// Empty when the name is no name.
    Optional<NewPerson> findNewcomer() {
        var clean = Folding.clean(text(name));
        return clean.length() < 2 || clean.length() > LONGEST_NAME || !clean.matches(".*\\p{L}.*")
                ? Optional.empty()
                : Optional.of(
                        new NewPerson(new HamletId(id(hamlet)), clean, Optional.empty(), Optional.empty(), List.of()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /// Ids are the server's own; one that is none was made up.
    static UUID id(@Nullable String value) {
        try {
            return UUID.fromString(text(value));
        } catch (IllegalArgumentException e) {
            throw new NotFound("id");
        }
    }
}
