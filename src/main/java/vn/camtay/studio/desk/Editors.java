package vn.camtay.studio.desk;

import vn.camtay.studio.Product;
import vn.camtay.studio.brief.ProductKind;

/// Where each kind of product is written.
public final class Editors {
    private Editors() {}

    public static String path(Product product) {
        return (product.kind().equals(ProductKind.POSTER) ? "/studio/posters/" : "/studio/products/") + product.id();
    }
}
