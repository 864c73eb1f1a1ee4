package vn.camtay.studio.handin;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.camtay.access.Subject;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.studio.AllowedToWrite;
import vn.camtay.studio.Groups;
import vn.camtay.studio.Product;
import vn.camtay.studio.Titles;
import vn.camtay.studio.review.Chain;
import vn.camtay.studio.review.CommentOutcome;
import vn.camtay.studio.review.Comments;
import vn.camtay.studio.review.Standing;

/// What other groups handed in: to be read, and to be answered kindly. What is still in its group's hands stays there.
@Controller
@AllowedToWrite
class PeerPages {
    private final GroupProducts products;
    private final Groups groups;
    private final Chain chain;
    private final Comments comments;
    private final Heard heard;
    private final Ids ids;

    PeerPages(GroupProducts products, Groups groups, Chain chain, Comments comments, Heard heard, Ids ids) {
        this.products = products;
        this.groups = groups;
        this.chain = chain;
        this.comments = comments;
        this.heard = heard;
        this.ids = ids;
    }

    @GetMapping("/studio/peers")
    @Transactional(readOnly = true) // one connection for all that the page asks
    public String list(Subject subject, Model model) {
        model.addAttribute("lines", lines(subject));
        return "studio/handin/Peers";
    }

    private List<PeerView.Line> lines(Subject subject) {
        var others = products.others(subject);
        var standings = chain.standings(subject.commune(), others);
        var names = groups.names(subject.commune());
        return others.stream()
                .flatMap(product -> Optional.ofNullable(standings.get(product.id()))
                        .flatMap(standing -> line(product, standing, names.getOrDefault(product.hamlet(), "")))
                        .stream())
                .toList();
    }

    private static Optional<PeerView.Line> line(Product product, Standing standing, String group) {
        return standing.shown()
                .map(version -> new PeerView.Line(
                        product,
                        group,
                        Titles.of(version.text()),
                        standing.open().isPresent()));
    }

    @GetMapping("/studio/peers/{id}")
    ModelAndView show(@PathVariable String id, @RequestParam Optional<String> masked, Subject subject) {
        return shown(products.any(id, subject), PeerForm.EMPTY, Optional.empty())
                .addObject("masked", masked.filter(count -> count.matches("[1-9]\\d{0,2}")));
    }

    private ModelAndView shown(Product product, PeerForm form, Optional<String> trouble) {
        var standing = chain.standing(product);
        return new ModelAndView("studio/handin/Peer")
                .addObject(
                        "view",
                        new PeerView(
                                product,
                                groups.names(product.commune()).getOrDefault(product.hamlet(), ""),
                                standing.shown().orElseThrow(() -> new NotFound("product")),
                                standing.open().isPresent(),
                                heard.said(product, false),
                                form,
                                trouble))
                .addObject("masked", Optional.empty())
                .addObject("fact", ids.next().toString());
    }

    @PostMapping("/studio/peers/{id}/comments")
    ModelAndView say(@PathVariable String id, PeerForm form, Subject subject) {
        var product = products.any(id, subject);
        var shown = chain.standing(product).shown().orElseThrow(() -> new NotFound("product"));
        var request = form.read(product, shown, groups.own(subject), ids.next(), subject.id());
        return switch (comments.say(request, groups.people(subject.commune()))) {
            case CommentOutcome.Kept(var masked) ->
                new ModelAndView(
                        "redirect:/studio/peers/" + product.id() + (masked == 0 ? "" : "?masked=" + masked) + "#said");
            case CommentOutcome.Empty empty -> unfit(product, form, "studio.release.comment.empty");
            case CommentOutcome.TooLong tooLong -> unfit(product, form, "studio.release.comment.tooLong");
            case CommentOutcome.Classified classified -> unfit(product, form, "studio.release.comment.classified");
        };
    }

    private ModelAndView unfit(Product product, PeerForm form, String trouble) {
        var page = shown(product, form, Optional.of(trouble));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
