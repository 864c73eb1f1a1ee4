package vn.camtay.studio;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.Subject;
import vn.camtay.shared.NotFound;

/// Opens products for those whose group makes them, and for staff.
@Component
public class OpenProducts {
    private final Groups groups;
    private final Briefs briefs;
    private final Products products;

    OpenProducts(Groups groups, Briefs briefs, Products products) {
        this.groups = groups;
        this.briefs = briefs;
        this.products = products;
    }

    /// The product of that id; to those who may not see it, it is not there.
    @Transactional(readOnly = true) // one connection for all its questions
    public OpenProduct get(String id, Subject subject) {
        var product = ProductId.read(id)
                .flatMap(one -> products.find(subject.commune(), one))
                .orElseThrow(() -> new NotFound("product"));
        var hamlet = groups.get(subject, product.hamlet());
        return new OpenProduct(
                product,
                hamlet,
                briefs.get(product.commune(), product.brief()),
                products.versions(product.commune(), product.id()));
    }
}
