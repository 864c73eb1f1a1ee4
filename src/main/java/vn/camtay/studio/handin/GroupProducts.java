package vn.camtay.studio.handin;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.camtay.access.Subject;
import vn.camtay.shared.NotFound;
import vn.camtay.studio.Groups;
import vn.camtay.studio.Product;
import vn.camtay.studio.ProductId;
import vn.camtay.studio.Products;

/// The products whose way somebody may see: their own group's, as staff all.
@Component
class GroupProducts {
    private final Groups groups;
    private final Products products;

    GroupProducts(Groups groups, Products products) {
        this.groups = groups;
        this.products = products;
    }

    Product get(String id, Subject subject) {
        var product = any(id, subject);
        groups.get(subject, product.hamlet());
        return product;
    }

    /// Of whichever group: whoever asks has to be shown no more than its peers are.
    Product any(String id, Subject subject) {
        return ProductId.read(id)
                .flatMap(one -> products.find(subject.commune(), one))
                .orElseThrow(() -> new NotFound("product"));
    }

    /// Those of all groups but the one whoever asks is a member of.
    List<Product> others(Subject subject) {
        var own = groups.own(subject);
        return products.list(subject.commune()).stream()
                .filter(product -> own.filter(product.hamlet()::equals).isEmpty())
                .toList();
    }
}
