package vn.camtay.studio.gallery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.camtay.studio.CheckedBy;
import vn.camtay.studio.Product;
import vn.camtay.studio.ProductFile;
import vn.camtay.studio.ProductLook;
import vn.camtay.studio.Version;

/// How the kinds of product look: whichever parts answer for them.
@Component
class Looks {
    private final ObjectProvider<ProductLook> looks;

    Looks(ObjectProvider<ProductLook> looks) {
        this.looks = looks;
    }

    Optional<ProductFile> picture(Product product, Version version, Optional<CheckedBy> checked) {
        return of(product)
                .flatMap(look -> look.picture(product, version, checked).stream())
                .findFirst();
    }

    List<ProductFile> files(Product product, Version version, Optional<CheckedBy> checked) {
        return of(product)
                .flatMap(look -> look.files(product, version, checked).stream())
                .toList();
    }

    private Stream<ProductLook> of(Product product) {
        return looks.orderedStream().filter(look -> look.isOf(product.kind()));
    }
}
