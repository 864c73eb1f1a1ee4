package vn.camtay.studio.desk;

import java.util.List;
import java.util.Optional;
import vn.camtay.place.Hamlet;
import vn.camtay.studio.KeptBrief;
import vn.camtay.studio.Product;
import vn.camtay.studio.Version;
import vn.camtay.studio.review.Stage;

/// A product in the plain editor.
///
/// @param versions all, the earliest first
/// @param marked what stands in the editor, with what wants another look
/// @param onItsWay where its newest version waits, so that a further one begins its way anew; empty with its group
record ProductView(
        Hamlet hamlet,
        KeptBrief brief,
        Product product,
        List<Version> versions,
        Typed typed,
        Marked marked,
        Optional<Stage> onItsWay) {
    ProductView {
        versions = List.copyOf(versions);
    }

    /// @param text what stands in the editor
    /// @param trouble the key of why it was not kept
    /// @param other what somebody of the group saved meanwhile; what was typed is not kept yet
    record Typed(String text, Optional<String> trouble, Optional<Version> other) {}

    /// Upon what the next version is written.
    String base() {
        return versions.isEmpty() ? "" : versions.getLast().id().toString();
    }

    boolean fits() {
        return !typed.text().isBlank() && marked.checked().blocking().isEmpty();
    }
}
