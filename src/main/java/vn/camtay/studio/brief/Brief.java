package vn.camtay.studio.brief;

import java.util.List;

/// What a product is written from. Nothing may stand in the product that does not stand here.
///
/// @param facts one sentence or note each, as people wrote them
public record Brief(ProductKind kind, List<String> facts) {
    public Brief {
        facts = List.copyOf(facts);
    }
}
