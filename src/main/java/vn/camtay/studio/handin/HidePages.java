package vn.camtay.studio.handin;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.shared.NotFound;
import vn.camtay.studio.handin.ChainView.Typed;
import vn.camtay.studio.review.Comments;

/// Takes unkind words out of everybody's sight.
@Controller
@AllowedTo({Role.TRAINER, Role.ORGANISER})
class HidePages {
    private final GroupProducts products;
    private final ChainScreen screen;
    private final Comments comments;

    HidePages(GroupProducts products, ChainScreen screen, Comments comments) {
        this.products = products;
        this.screen = screen;
        this.comments = comments;
    }

    @PostMapping("/studio/products/{id}/comments/{comment}/hide")
    ModelAndView hide(@PathVariable String id, @PathVariable UUID comment, StepForm form, Subject subject) {
        var product = products.get(id, subject);
        return switch (comments.hide(product, comment, form.words(), subject.id())) {
            case HIDDEN -> new ModelAndView("redirect:/studio/products/" + product.id() + "/chain#said");
            case NO_REASON -> screen.unfit(product, subject, Typed.NOTHING, "studio.release.noReason");
            case UNKNOWN -> throw new NotFound("comment");
        };
    }
}
