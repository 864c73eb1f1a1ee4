package vn.camtay.studio.release;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.camtay.studio.Briefs;
import vn.camtay.studio.Checks;
import vn.camtay.studio.Product;
import vn.camtay.studio.ReleaseBlocker;
import vn.camtay.studio.Version;

/// No release while the checks find something to mend in this very version.
@Component
class ChecksRed implements ReleaseBlocker {
    private final Briefs briefs;
    private final Checks checks;

    ChecksRed(Briefs briefs, Checks checks) {
        this.briefs = briefs;
        this.checks = checks;
    }

    @Override
    public List<Blocked> of(Product product, Version version) {
        var brief = briefs.get(product.commune(), product.brief()).of(product.kind());
        var found = checks.of(brief, version).blocking().size();
        return found == 0
                ? List.of()
                : List.of(
                        new Blocked("studio.release.blocked.checks", List.of(String.valueOf(found)), Optional.empty()));
    }
}
