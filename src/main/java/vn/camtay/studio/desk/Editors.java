package vn.camtay.studio.desk;

import vn.camtay.studio.Product;
import vn.camtay.studio.brief.ProductKind;

/// Where each kind of product is written.
public final class Editors {
    private Editors() {}

    public static String path(Product product) {
        if (product.kind().equals(ProductKind.POSTER)) {
            return "/studio/posters/" + product.id();
        }
        var plain = "/studio/products/" + product.id();
        return product.kind().equals(ProductKind.VIDEO_SCRIPT) ? plain + "/script" : plain;
    }
}
