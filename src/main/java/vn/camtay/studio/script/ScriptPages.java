package vn.camtay.studio.script;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.camtay.access.Subject;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.studio.AllowedToWrite;
import vn.camtay.studio.MadeWith;
import vn.camtay.studio.OpenProduct;
import vn.camtay.studio.OpenProducts;
import vn.camtay.studio.Products;
import vn.camtay.studio.SaveOutcome;
import vn.camtay.studio.SaveVersion;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.desk.Told;
import vn.camtay.studio.reading.ReadingRates;
import vn.camtay.studio.review.Chain;
import vn.camtay.studio.script.ScriptView.Typed;
import vn.camtay.studio.speech.Rate;

/// The grid of a video script. Buttons that add, move or take out a scene show the script anew and keep nothing.
@Controller
@AllowedToWrite
class ScriptPages {
    private static final int LONGEST = 20_000;

    private final OpenProducts open;
    private final Products products;
    private final Chain chain;
    private final ReadingRates rates;
    private final Ids ids;

    ScriptPages(OpenProducts open, Products products, Chain chain, ReadingRates rates, Ids ids) {
        this.open = open;
        this.products = products;
        this.chain = chain;
        this.rates = rates;
        this.ids = ids;
    }

    @GetMapping("/studio/products/{id}/script")
    ModelAndView show(@PathVariable String id, @RequestParam Optional<String> cleaned, Subject subject) {
        var opened = get(id, subject);
        return shown(opened, Script.read(opened.text()), subject, Typed.KEPT)
                .addObject("told", Told.read(cleaned.orElse("")));
    }

    @PostMapping("/studio/products/{id}/script")
    ModelAndView press(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent, Subject subject) {
        var opened = get(id, subject);
        var form = ScriptForm.of(sent);
        if (!form.isSave()) {
            return again(opened, form, form.pressed(), subject, Typed.changed());
        }
        if (form.isEmpty() || form.script().write().length() > LONGEST) {
            var trouble = form.isEmpty() ? "studio.text.empty" : "studio.text.tooLong";
            var page = again(opened, form, form.script(), subject, Typed.refused(trouble));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return keep(opened, form, subject);
    }

    /// How long it is and what wants another look while it is being typed; nothing is kept.
    @PostMapping("/studio/products/{id}/script/check")
    ModelAndView check(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent, Subject subject) {
        var opened = get(id, subject);
        return new ModelAndView("studio/script/Live")
                .addObject("view", ScriptView.of(opened, ScriptForm.of(sent).script(), rate(subject), Typed.changed()));
    }

    private ModelAndView keep(OpenProduct opened, ScriptForm form, Subject subject) {
        var request = new SaveVersion(
                opened.product().commune(),
                opened.product().id(),
                form.fact().orElseGet(ids::next),
                form.base(),
                form.script().write(),
                "",
                MadeWith.HAND,
                subject.id());
        return switch (products.save(request)) {
            case SaveOutcome.Saved saved ->
                new ModelAndView("redirect:" + opened.path() + "/script" + Told.query(form.removed()));
            case SaveOutcome.Stale(var latest) -> {
                var now = open.get(opened.product().id().toString(), subject);
                var page = shown(now, form.script(), subject, Typed.beside(latest));
                page.setStatus(HttpStatus.CONFLICT);
                yield page;
            }
        };
    }

    /// What was typed, upon the version it was typed upon.
    private ModelAndView again(OpenProduct opened, ScriptForm form, Script script, Subject subject, Typed typed) {
        return shown(opened, script, subject, typed)
                .addObject("base", form.base().map(Object::toString).orElse(""));
    }

    private ModelAndView shown(OpenProduct opened, Script script, Subject subject, Typed typed) {
        return new ModelAndView("studio/script/Grid")
                .addObject("view", ScriptView.of(opened, script, rate(subject), typed))
                .addObject("base", opened.base())
                .addObject("told", Told.read(""))
                .addObject("waits", chain.waits(opened.product()))
                .addObject("fact", ids.next().toString());
    }

    private Optional<Rate> rate(Subject subject) {
        return rates.find(subject.commune(), subject.id());
    }

    private OpenProduct get(String id, Subject subject) {
        var opened = open.get(id, subject);
        if (!opened.product().kind().equals(ProductKind.VIDEO_SCRIPT)) {
            throw new NotFound("script");
        }
        return opened;
    }
}
