package vn.camtay.drill.editing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.drill.OwnItems;
import vn.camtay.drill.content.Problem;
import vn.camtay.drill.item.ItemCode;
import vn.camtay.privacy.Detector;
import vn.camtay.privacy.Masked;
import vn.camtay.privacy.Masks;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;

/// The service centre or a trainer writes items of what goes round here.
@Controller
class EditPages {
    private final OwnItems items;
    private final ItemWriting writing;
    private final Ids ids;
    private final Detector detector = Detector.ours();

    EditPages(OwnItems items, ItemWriting writing, Ids ids) {
        this.items = items;
        this.writing = writing;
        this.ids = ids;
    }

    @GetMapping("/drill/items")
    @AllowedTo({Role.TRAINER, Role.SERVICE_CENTRE, Role.ORGANISER})
    String list(Subject subject, Model model) {
        model.addAttribute("items", items.listLatest(subject.commune()));
        model.addAttribute("versions", items.listVersions(subject.commune()).size());
        model.addAttribute("fact", ids.next().toString());
        model.addAttribute(
                "writes", subject.isFull() && (subject.has(Role.TRAINER) || subject.has(Role.SERVICE_CENTRE)));
        return "drill/editing/List";
    }

    @GetMapping("/drill/items/new")
    @AllowedTo({Role.TRAINER, Role.SERVICE_CENTRE})
    ModelAndView begin() {
        return show(ItemForm.empty(ids.next()), List.of());
    }

    /// What a resident told comes in without whoever it names: masked here, and what was typed is kept nowhere.
    @PostMapping("/drill/items/told")
    @AllowedTo(
            value = {Role.TRAINER, Role.SERVICE_CENTRE},
            onlyFullSignIn = true)
    ModelAndView told(@RequestParam String story) {
        var masked = new Masks().mask(story, detector.scan(story));
        return show(ItemForm.told(ids.next(), masked.text()), List.of(), Optional.of(masked));
    }

    @GetMapping("/drill/items/{code}/edit")
    @AllowedTo({Role.TRAINER, Role.SERVICE_CENTRE})
    ModelAndView change(@PathVariable String code, Subject subject) {
        return items.listLatest(subject.commune()).stream()
                .filter(one -> one.item().code().text().equals(code))
                .findFirst()
                .map(one -> show(ItemForm.of(one.item(), ids.next()), List.of()))
                .orElseThrow(() -> new NotFound("item"));
    }

    @PostMapping("/drill/items")
    @AllowedTo(
            value = {Role.TRAINER, Role.SERVICE_CENTRE},
            onlyFullSignIn = true)
    ModelAndView write(ItemForm form, Subject subject) {
        return switch (writing.write(subject.commune(), form, form.readFact(ids.next()), subject.id())) {
            case WriteItemOutcome.Written(var code) -> new ModelAndView("redirect:/drill/items/" + code);
            case WriteItemOutcome.Unfit(var problems) -> {
                var again = show(form, problems);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    @PostMapping("/drill/items/{code}/withdraw")
    @AllowedTo(
            value = {Role.TRAINER, Role.SERVICE_CENTRE},
            onlyFullSignIn = true)
    String withdraw(@PathVariable String code, @RequestParam UUID fact, Subject subject) {
        var own = ItemCode.read(code).orElseThrow(() -> new NotFound("item"));
        writing.withdraw(subject.commune(), own, fact, subject.id());
        return "redirect:/drill/items";
    }

    private static ModelAndView show(ItemForm form, List<Problem> problems) {
        return show(form, problems, Optional.empty());
    }

    private static ModelAndView show(ItemForm form, List<Problem> problems, Optional<Masked> masked) {
        return new ModelAndView("drill/editing/Edit")
                .addObject("form", form)
                .addObject("problems", problems)
                .addObject("masked", masked);
    }
}
