package vn.camtay.studio.gallery;

import java.time.Instant;
import java.util.Optional;
import vn.camtay.studio.CheckedBy;
import vn.camtay.studio.Product;
import vn.camtay.studio.Titles;
import vn.camtay.studio.Version;

/// A released product as everybody sees it.
///
/// @param checked who is named on it because AI took part
/// @param picture whether it is shown as one
record Shown(Product product, Version version, Instant since, Optional<CheckedBy> checked, boolean picture) {
    String title() {
        return Titles.of(version.text());
    }

    /// What stands below the title.
    String words() {
        var text = version.text().strip();
        var end = text.indexOf('\n');
        return isTitled() ? end < 0 ? "" : text.substring(end).strip() : text;
    }

    /// A script begins with its first scene, not with a title.
    boolean isTitled() {
        return !product.kind().spoken();
    }

    String pictureAt() {
        return "/gallery/pictures/" + product.commune() + "/" + product.id() + "/" + version.id();
    }
}
