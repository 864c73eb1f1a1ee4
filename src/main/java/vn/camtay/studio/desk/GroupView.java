package vn.camtay.studio.desk;

import java.util.List;
import java.util.Optional;
import vn.camtay.place.Hamlet;
import vn.camtay.studio.KeptBrief;
import vn.camtay.studio.Product;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.check.Checked;

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
    /// @param checked what is to be mended in its latest version; empty where it has none
    record Made(ProductKind kind, Optional<Product> product, Optional<Checked> checked) {
        String state() {
            return checked.map(seen -> seen.blocking().isEmpty() ? "ready" : "mend")
                    .orElse(product.isPresent() ? "begun" : "none");
        }

        int toMend() {
            return checked.map(seen -> seen.blocking().size()).orElse(0);
        }
    }
}
