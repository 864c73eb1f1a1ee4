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
/// @param latest of the product, upon which it is saved
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
        Optional<Version> latest) {
    DraftView {
        suspects = List.copyOf(suspects);
    }

    String base() {
        return latest.map(version -> version.id().toString()).orElse("");
    }
}
