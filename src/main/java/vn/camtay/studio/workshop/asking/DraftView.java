package vn.camtay.studio.workshop.asking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.camtay.studio.Product;
import vn.camtay.studio.Version;
import vn.camtay.studio.ai.AiUse;
import vn.camtay.studio.ai.Orders;
import vn.camtay.studio.ai.Outcome;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.desk.Marked;

/// One text of an AI service, being written or done.
///
/// @param outcome empty while it is being written
/// @param waiting whether the service asked for a while
/// @param marked held against its brief, where it has one
/// @param product what it may become a version of
/// @param versions of the product, upon the last of which it is saved
record DraftView(
        UUID id,
        String text,
        Optional<Outcome> outcome,
        boolean waiting,
        Optional<Marked> marked,
        Optional<ProductKind> kind,
        List<Orders.Suspect> suspects,
        Optional<AiUse.Used> used,
        Optional<Product> product,
        List<Version> versions) {
    DraftView {
        suspects = List.copyOf(suspects);
        versions = List.copyOf(versions);
    }

    Optional<Version> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    String base() {
        return latest().map(version -> version.id().toString()).orElse("");
    }

    /// Whether it is a version of its product already.
    boolean isTaken() {
        return versions.stream().anyMatch(version -> version.id().equals(id));
    }

    boolean isOver() {
        return outcome.isPresent();
    }
}
