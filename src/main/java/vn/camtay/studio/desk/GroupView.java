package vn.camtay.studio.desk;

import java.util.List;
import java.util.Optional;
import vn.camtay.place.Hamlet;
import vn.camtay.studio.KeptBrief;
import vn.camtay.studio.Product;
import vn.camtay.studio.brief.ProductKind;

/// A group's home: its briefs, and of each what was made and what may be.
record GroupView(Hamlet hamlet, List<OfBrief> briefs) {
    GroupView {
        briefs = List.copyOf(briefs);
    }

    record OfBrief(KeptBrief brief, List<Made> kinds) {
        OfBrief {
            kinds = List.copyOf(kinds);
        }
    }

    /// @param product empty where nobody began it
    /// @param next where it stands and what comes next; empty where nobody began it
    record Made(ProductKind kind, Optional<Product> product, Optional<Next> next) {}
}
