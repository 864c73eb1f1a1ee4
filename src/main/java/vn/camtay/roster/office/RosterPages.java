package vn.camtay.roster.office;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.plan.Programme;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.Roster;
import vn.camtay.roster.consent.Consents;
import vn.camtay.roster.consent.Devices;
import vn.camtay.roster.deleting.Deletions;
import vn.camtay.roster.nominating.Deadline;
import vn.camtay.roster.nominating.Nominations;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;

/// The office's view of the people: how many against the plan, who by name, one person whole.
@Controller
@AllowedTo(Role.ORGANISER)
class RosterPages {
    private final Roster roster;
    private final Programmes programmes;
    private final Nominations nominations;
    private final Consents consents;
    private final Devices devices;
    private final Deletions deletions;
    private final Ids ids;

    RosterPages(
            Roster roster,
            Programmes programmes,
            Nominations nominations,
            Consents consents,
            Devices devices,
            Deletions deletions,
            Ids ids) {
        this.roster = roster;
        this.programmes = programmes;
        this.nominations = nominations;
        this.consents = consents;
        this.devices = devices;
        this.deletions = deletions;
        this.ids = ids;
    }

    @GetMapping("/roster")
    String overview(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String deleted,
            Subject subject,
            Model model) {
        var commune = subject.commune();
        var programme = programmes.findCurrent(commune);
        model.addAttribute("q", q);
        model.addAttribute("deleted", !deleted.isEmpty());
        model.addAttribute("gone", deletions.count(commune));
        model.addAttribute(
                "found",
                programme.map(one -> roster.search(commune, one.id(), q)).orElse(List.of()));
        model.addAttribute(
                "overview",
                programme.map(one ->
                        Overview.of(one, roster.list(commune, one.id()), roster.listWithdrawn(commune, one.id()))));
        model.addAttribute(
                "asked",
                programme.map(
                        one -> Asked.of(roster.list(commune, one.id()), consents.list(commune), consents.text())));
        model.addAttribute("deadline", programme.map(one -> nominations.deadline(commune, one.id())));
        return "roster/office/Overview";
    }

    @PostMapping("/roster/deadline")
    String deadline(
            @RequestParam(defaultValue = "2") int days,
            @RequestParam(defaultValue = "") String contact,
            Subject subject) {
        var kept = new Deadline(Math.clamp(days, 0, 60), contact.substring(0, Math.min(200, contact.length())));
        nominations.setDeadline(subject.commune(), current(subject).id(), kept, subject.id());
        return "redirect:/roster";
    }

    @GetMapping("/roster/person/{id}")
    String person(@PathVariable String id, Subject subject, Model model) {
        var person = get(id, subject);
        var programme = current(subject);
        model.addAttribute("person", person);
        model.addAttribute("cluster", programme.clusterOf(person.hamlet()));
        model.addAttribute("turns", nominations.listTurns(subject.commune(), programme.id(), person.id()));
        model.addAttribute("answers", consents.of(subject.commune(), person.id()));
        model.addAttribute("text", consents.text());
        model.addAttribute("device", devices.find(subject.commune(), person.id()));
        model.addAttribute("facts", (Supplier<String>) () -> ids.next().toString());
        return "roster/office/Person";
    }

    @PostMapping("/roster/person/{id}/withdraw")
    String withdraw(
            @PathVariable String id,
            @RequestParam UUID fact,
            @RequestParam(defaultValue = "") String reason,
            Subject subject) {
        var person = get(id, subject);
        var why = reason.substring(0, Math.min(200, reason.length())).strip();
        nominations.withdraw(subject, current(subject).id(), person.id(), fact, why);
        return "redirect:/roster/person/" + person.id();
    }

    @PostMapping("/roster/person/{id}/consent")
    String consent(
            @PathVariable String id,
            @RequestParam UUID fact,
            @RequestParam String purpose,
            @RequestParam boolean given,
            Subject subject) {
        var person = get(id, subject);
        consents.answer(subject.commune(), fact, person.id(), purpose, given, subject.id());
        return "redirect:/roster/person/" + person.id();
    }

    private Programme current(Subject subject) {
        return programmes.findCurrent(subject.commune()).orElseThrow(() -> new NotFound("programme"));
    }

    private Person get(String id, Subject subject) {
        try {
            return roster.get(subject.commune(), current(subject).id(), PersonId.of(id));
        } catch (IllegalArgumentException e) {
            throw new NotFound("person");
        }
    }
}
