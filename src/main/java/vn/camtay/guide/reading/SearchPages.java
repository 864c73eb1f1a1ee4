package vn.camtay.guide.reading;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.OpenToAll;
import vn.camtay.access.Subject;
import vn.camtay.guide.Kind;
import vn.camtay.shared.NotFound;

/// Where people look something up: by words, by what happens in life, or down a list. Nothing in the guide is about
/// anyone, so the whole hall may read it without signing in.
@Controller
@OpenToAll
class SearchPages {
    private static final int MOST = 20;
    private static final int LONGEST_QUESTION = 200;

    private final Reader reader;

    SearchPages(Reader reader) {
        this.reader = reader;
    }

    /// The page, or only what was found when a script asks while one types.
    @GetMapping("/guide")
    String start(
            @RequestParam(defaultValue = "") String q,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Optional<Subject> subject,
            Model model) {
        var typed = q.length() > LONGEST_QUESTION ? q.substring(0, LONGEST_QUESTION) : q;
        var asked = typed.codePoints().anyMatch(Character::isLetterOrDigit);
        var shelf = reader.shelf(subject);
        model.addAttribute(
                "view",
                new StartView(
                        typed,
                        asked,
                        asked ? shelf.search(typed, MOST) : List.of(),
                        asked ? List.of() : reader.picks(subject),
                        shelf.events()));
        return part ? "guide/reading/Found" : "guide/reading/Start";
    }

    @GetMapping("/guide/life/{event}")
    String life(@PathVariable String event, Optional<Subject> subject, Model model) {
        var shelf = reader.shelf(subject);
        if (!shelf.events().contains(event)) {
            throw new NotFound("life event");
        }
        model.addAttribute("event", event);
        model.addAttribute("articles", shelf.listByEvent(event));
        return "guide/reading/Life";
    }

    @GetMapping("/guide/errors")
    String errors(Optional<Subject> subject, Model model) {
        model.addAttribute("articles", reader.shelf(subject).list(Kind.ERROR));
        return "guide/reading/Errors";
    }

    @GetMapping("/guide/addresses")
    String addresses(Optional<Subject> subject, Model model) {
        model.addAttribute("articles", reader.shelf(subject).list(Kind.ADDRESS));
        model.addAttribute("sheet", false);
        return "guide/reading/Addresses";
    }

    /// The same on one sheet of paper, for the wall of the hamlet's house.
    @GetMapping("/guide/addresses/sheet")
    String sheet(Optional<Subject> subject, Model model) {
        model.addAttribute("articles", reader.shelf(subject).list(Kind.ADDRESS));
        model.addAttribute("sheet", true);
        return "guide/reading/Addresses";
    }
}
