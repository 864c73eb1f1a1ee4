package vn.camtay.studio;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import vn.camtay.studio.brief.ProductKind;

/// The id of a product. A group makes one of each kind from a brief, so the id follows from the two: members who begin
/// at the same moment, on two machines even, begin the same product.
public record ProductId(UUID value) {
    static ProductId of(BriefId brief, ProductKind kind) {
        return new ProductId(UUID.nameUUIDFromBytes((brief + " " + kind.id()).getBytes(StandardCharsets.UTF_8)));
    }

    public static Optional<ProductId> read(String text) {
        return BriefId.read(text).map(id -> new ProductId(id.value()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
