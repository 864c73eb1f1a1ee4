package vn.camtay.studio.poster.desk;

import java.util.List;
import java.util.Optional;
import vn.camtay.place.Hamlet;
import vn.camtay.studio.KeptBrief;
import vn.camtay.studio.Product;
import vn.camtay.studio.Version;
import vn.camtay.studio.desk.Marked;
import vn.camtay.studio.poster.template.Slot;
import vn.camtay.studio.review.Stage;
import vn.camtay.studio.rights.Missing;
import vn.camtay.studio.rights.Right;

/// A poster being made.
///
/// @param saved the latest version; empty before the first
/// @param waits where it waits, so that a further version begins its way anew
record EditorView(
        Hamlet hamlet,
        KeptBrief brief,
        Product product,
        Typed typed,
        Look look,
        Around around,
        Optional<Version> saved,
        Optional<Stage> waits) {

    /// How it looks now.
    ///
    /// @param picture a light JPEG in letters
    record Look(String picture, List<Told> findings, Marked marked) {
        Look {
            findings = List.copyOf(findings);
        }
    }

    /// What stands around it.
    ///
    /// @param shown the ledger's entry of the picture
    /// @param theirs what somebody of the group saved meanwhile
    /// @param trouble the key of why something was not done, with its arguments
    record Around(Optional<Right> shown, List<Missing> missing, Optional<Theirs> theirs, Optional<Trouble> trouble) {
        Around {
            missing = List.copyOf(missing);
        }
    }

    record Theirs(Version version, String picture) {}

    record Trouble(String key, List<Object> arguments) {
        static Trouble of(String key, Object... arguments) {
            return new Trouble(key, List.of(arguments));
        }

        Object[] words() {
            return arguments.toArray();
        }
    }

    List<Asked> asked() {
        return typed.template().slots().stream()
                .filter(Slot::isTyped)
                .map(Asked::of)
                .toList();
    }

    boolean isSavedAsShown() {
        return saved.filter(version -> version.layout().equals(typed.layout().json()))
                .isPresent();
    }

    boolean fits() {
        return look.findings().isEmpty();
    }
}
