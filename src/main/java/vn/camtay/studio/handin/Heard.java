package vn.camtay.studio.handin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.camtay.access.Subject;
import vn.camtay.studio.Groups;
import vn.camtay.studio.Product;
import vn.camtay.studio.Products;
import vn.camtay.studio.Version;
import vn.camtay.studio.review.Comments;
import vn.camtay.studio.review.Review;
import vn.camtay.studio.review.Reviews;
import vn.camtay.studio.review.Standing;

/// What was done with a product and said about it, as it is shown: members of the group by name, peers by hamlet.
@Component
class Heard {
    private final Products products;
    private final Groups groups;
    private final Reviews reviews;
    private final Comments comments;

    Heard(Products products, Groups groups, Reviews reviews, Comments comments) {
        this.products = products;
        this.groups = groups;
        this.reviews = reviews;
        this.comments = comments;
    }

    /// Every step, the latest first.
    List<ChainView.Told> history(Product product, Standing standing, Subject subject) {
        var numbers = products.versions(product.commune(), product.id()).stream()
                .collect(Collectors.toMap(Version::id, Version::number));
        return standing.steps().reversed().stream()
                .map(step -> new ChainView.Told(
                        step, numbers.getOrDefault(step.version(), 0), groups.nameOf(subject, step.by())))
                .toList();
    }

    /// The trainer's last word on the newest version.
    Optional<Review> review(Product product, Standing standing) {
        return standing.newest().flatMap(version -> reviews.latest(product.commune(), product.id(), version.id()));
    }

    /// @param hidden whether those a trainer hid are shown too
    List<Said> said(Product product, boolean hidden) {
        var names = groups.names(product.commune());
        return comments.listOf(product.commune(), product.id()).stream()
                .map(comment -> new Said(
                        comment,
                        comment.hamlet()
                                .map(hamlet -> names.getOrDefault(hamlet, ""))
                                .orElse("")))
                .filter(said -> hidden || !said.isHidden())
                .toList();
    }
}
