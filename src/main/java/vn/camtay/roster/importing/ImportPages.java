package vn.camtay.roster.importing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.intake.ForeignFile;
import vn.camtay.intake.Unreadable;
import vn.camtay.plan.Programmes;
import vn.camtay.shared.NotFound;

/// Bringing a list of people in: choose a file, look at what it would do, confirm.
@Controller
@AllowedTo(value = Role.ORGANISER, onlyFullSignIn = true)
class ImportPages {
    private static final String PAGE = "/roster/import/";

    private final RosterImports imports;
    private final Programmes programmes;

    ImportPages(RosterImports imports, Programmes programmes) {
        this.imports = imports;
        this.programmes = programmes;
    }

    @GetMapping("/roster/import")
    String choose(Subject subject, Model model) {
        return choose(Optional.empty(), subject, model);
    }

    @PostMapping("/roster/import")
    String take(@RequestParam MultipartFile file, Subject subject, HttpServletResponse response, Model model)
            throws IOException {
        var programme = programmes.findCurrent(subject.commune()).orElseThrow(() -> new NotFound("programme"));
        try {
            var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            var list = new ForeignFile(name.replaceAll(".*[/\\\\]", ""), file.getBytes());
            var id = imports.preview(subject.commune(), programme.id(), list, Optional.empty(), subject.id());
            return "redirect:" + PAGE + id;
        } catch (Unreadable refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return choose(Optional.ofNullable(refusal.getMessage()), subject, model);
        }
    }

    @GetMapping("/roster/import/{id}")
    String look(@PathVariable String id, Subject subject, Model model) {
        var list = idOf(id);
        return imports.findEnding(subject.commune(), list)
                .map(outcome -> show(outcome, Optional.empty(), model))
                .orElseGet(() -> preview(imports.get(subject.commune(), list), Optional.empty(), model));
    }

    @PostMapping("/roster/import/{id}/columns")
    String columns(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            Subject subject,
            HttpServletResponse response,
            Model model) {
        try {
            imports.choose(subject.commune(), idOf(id), ImportForm.columns(form));
            return "redirect:" + PAGE + idOf(id);
        } catch (Unreadable refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var preview = imports.get(subject.commune(), idOf(id));
            return preview(preview, Optional.ofNullable(refusal.getMessage()), model);
        }
    }

    @PostMapping("/roster/import/{id}/confirm")
    String confirm(@PathVariable String id, @RequestParam Map<String, String> form, Subject subject, Model model) {
        var outcome = imports.confirm(subject.commune(), idOf(id), ImportForm.answers(form), subject.id());
        return show(outcome, Optional.of("roster.import.undecided"), model);
    }

    @PostMapping("/roster/import/{id}/drop")
    String drop(@PathVariable String id, Subject subject) {
        imports.drop(subject.commune(), idOf(id), subject.id());
        return "redirect:/roster/import";
    }

    private String show(ConfirmOutcome outcome, Optional<String> note, Model model) {
        return switch (outcome) {
            case ConfirmOutcome.Confirmed confirmed -> done(confirmed.written(), model);
            case ConfirmOutcome.AlreadyConfirmed before -> done(before.written(), model);
            case ConfirmOutcome.Undecided undecided -> preview(undecided.preview(), note, model);
            case ConfirmOutcome.Dropped _ -> "redirect:/roster/import";
        };
    }

    private String choose(Optional<String> refusal, Subject subject, Model model) {
        var programme = programmes.findCurrent(subject.commune());
        model.addAttribute("programme", programme);
        model.addAttribute("refusal", refusal);
        model.addAttribute(
                "waiting",
                programme
                        .map(one -> imports.listWaiting(subject.commune(), one.id()))
                        .orElse(java.util.List.of()));
        return "roster/importing/Choose";
    }

    private String preview(Preview preview, Optional<String> note, Model model) {
        model.addAttribute("view", PreviewView.of(preview));
        model.addAttribute("preview", preview);
        model.addAttribute("note", note);
        return "roster/importing/Show";
    }

    private static String done(Written written, Model model) {
        model.addAttribute("written", written);
        return "roster/importing/Done";
    }

    private static ImportId idOf(String text) {
        try {
            return ImportId.of(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("list");
        }
    }
}
