package vn.camtay.roster.deleting;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;

/// Deleting a person is asked twice: first why, with what goes and what stays, then by name.
@Controller
@AllowedTo(value = Role.ORGANISER, onlyFullSignIn = true)
class DeletionPages {
    private final DeletePeople people;
    private final Roster roster;
    private final Programmes programmes;
    private final Ids ids;

    DeletionPages(DeletePeople people, Roster roster, Programmes programmes, Ids ids) {
        this.people = people;
        this.roster = roster;
        this.programmes = programmes;
        this.ids = ids;
    }

    @GetMapping("/roster/person/{id}/delete")
    String why(@PathVariable UUID id, Subject subject, Model model) {
        return ask(id, Optional.empty(), false, subject, model);
    }

    @PostMapping("/roster/person/{id}/delete")
    String sure(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String why,
            Subject subject,
            HttpServletResponse response,
            Model model) {
        var chosen = Deletion.Why.read(why);
        if (chosen.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return ask(id, chosen, chosen.isEmpty(), subject, model);
    }

    @PostMapping("/roster/person/{id}/delete/sure")
    String delete(@PathVariable UUID id, @RequestParam UUID fact, @RequestParam String why, Subject subject) {
        var request = new DeletePerson(
                fact,
                subject,
                programme(subject).id(),
                new PersonId(id),
                Deletion.Why.read(why).orElseThrow(() -> new NotFound("reason")));
        return switch (people.delete(request)) {
            case DeleteOutcome.Deleted _, DeleteOutcome.AlreadyDeleted _ -> "redirect:/roster?deleted=yes";
            case DeleteOutcome.Unknown _ -> throw new NotFound("person");
        };
    }

    private String ask(UUID id, Optional<Deletion.Why> why, boolean missing, Subject subject, Model model) {
        model.addAttribute("person", person(id, subject));
        model.addAttribute("why", why);
        model.addAttribute("missing", missing);
        model.addAttribute("fact", ids.next().toString());
        return "roster/deleting/Delete";
    }

    private Person person(UUID id, Subject subject) {
        return roster.get(subject.commune(), programme(subject).id(), new PersonId(id));
    }

    private Programme programme(Subject subject) {
        return programmes.findCurrent(subject.commune()).orElseThrow(() -> new NotFound("programme"));
    }
}
