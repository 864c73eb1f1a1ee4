package vn.camtay.studio.desk;

import vn.camtay.studio.Product;

/// Where each kind of product is written.
public final class Editors {
    private Editors() {}

    public static String path(Product product) {
        return "/studio/products/" + product.id();
    }
}
