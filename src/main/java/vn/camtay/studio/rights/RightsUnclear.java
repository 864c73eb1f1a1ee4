package vn.camtay.studio.rights;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.camtay.studio.Product;
import vn.camtay.studio.ReleaseBlocker;
import vn.camtay.studio.Version;

/// No release while the ledger does not know whose a picture, sound, voice or face is.
@Component
class RightsUnclear implements ReleaseBlocker {
    private final RightsLedger ledger;

    RightsUnclear(RightsLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<Blocked> of(Product product, Version version) {
        var missing = ledger.missing(product.commune(), product.id()).size();
        return missing == 0
                ? List.of()
                : List.of(new Blocked(
                        "studio.release.blocked.right",
                        List.of(String.valueOf(missing)),
                        Optional.of("/studio/products/" + product.id() + "/rights")));
    }
}
