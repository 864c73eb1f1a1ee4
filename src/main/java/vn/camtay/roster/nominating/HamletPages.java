package vn.camtay.roster.nominating;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.Map;
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
import vn.camtay.place.Hamlet;
import vn.camtay.place.HamletId;
import vn.camtay.place.Places;
import vn.camtay.plan.Programme;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.Roster;
import vn.camtay.roster.consent.Consents;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;

/// A hamlet's list, on its head's phone and for the office: who comes, somebody new, somebody instead.
@Controller
class HamletPages {
    private final Nominations nominations;
    private final Roster roster;
    private final Programmes programmes;
    private final Places places;
    private final Consents consents;
    private final Ids ids;
    private final Time time;

    HamletPages(
            Nominations nominations,
            Roster roster,
            Programmes programmes,
            Places places,
            Consents consents,
            Ids ids,
            Time time) {
        this.nominations = nominations;
        this.roster = roster;
        this.programmes = programmes;
        this.places = places;
        this.consents = consents;
        this.ids = ids;
        this.time = time;
    }

    @GetMapping("/hamlet")
    @AllowedTo(Role.HAMLET_HEAD)
    String mine(Subject subject) {
        return subject.hamlets().stream()
                .min(Comparator.comparing(HamletId::value))
                .map(hamlet -> "redirect:/hamlet/" + hamlet)
                .orElseThrow(() -> new NotFound("hamlet"));
    }

    @GetMapping("/hamlet/{id}")
    @AllowedTo({Role.HAMLET_HEAD, Role.ORGANISER})
    String list(@PathVariable String id, NominateForm form, Subject subject, Model model) {
        return show(hamlet(id, subject), form, Map.of(), Optional.empty(), subject, model);
    }

    @PostMapping("/hamlet/{id}/nominate")
    @AllowedTo({Role.HAMLET_HEAD, Role.ORGANISER})
    String nominate(
            @PathVariable String id, NominateForm form, Subject subject, HttpServletResponse response, Model model) {
        var hamlet = hamlet(id, subject);
        var programme = programme(subject);
        var year = time.today().getYear();
        var request = form.read(subject, programme, hamlet.id(), year);
        if (request.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(hamlet, form, form.errors(programme, year), Optional.empty(), subject, model);
        }
        var outcome = nominations.nominate(request.get());
        var kept = outcome instanceof NominateOutcome.Nominated ? NominateForm.EMPTY : form;
        return show(hamlet, kept, Map.of(), Optional.of(outcome), subject, model);
    }

    @PostMapping("/hamlet/{id}/withdraw")
    @AllowedTo({Role.HAMLET_HEAD, Role.ORGANISER})
    String withdraw(
            @PathVariable String id,
            @RequestParam UUID person,
            @RequestParam UUID fact,
            @RequestParam(defaultValue = "") String reason,
            Subject subject,
            Model model) {
        var hamlet = hamlet(id, subject);
        var why = reason.substring(0, Math.min(200, reason.length())).strip();
        var outcome = nominations.withdraw(subject, programme(subject).id(), new PersonId(person), fact, why);
        return show(hamlet, NominateForm.EMPTY, Map.of(), Optional.of(outcome), subject, model);
    }

    private Programme programme(Subject subject) {
        return programmes.findCurrent(subject.commune()).orElseThrow(() -> new NotFound("programme"));
    }

    /// A hamlet of others stays unknown, as if it were not there.
    private Hamlet hamlet(String id, Subject subject) {
        return places.listHamlets(subject.commune()).stream()
                .filter(one -> one.id().toString().equals(id))
                .filter(one -> subject.sees(one.id()))
                .findFirst()
                .orElseThrow(() -> new NotFound("hamlet"));
    }

    private String show(
            Hamlet hamlet,
            NominateForm form,
            Map<String, String> errors,
            Optional<NominateOutcome> outcome,
            Subject subject,
            Model model) {
        var programme = programme(subject);
        var people = roster.listOf(subject.commune(), programme.id(), hamlet.id());
        var withdrawn = roster.listWithdrawn(subject.commune(), programme.id());
        var cluster = programme.clusterOf(hamlet.id());
        var deadline = nominations.deadline(subject.commune(), programme.id());
        model.addAttribute(
                "view",
                new HamletView(
                        hamlet,
                        places.listHamlets(subject.commune()).stream()
                                .filter(other -> subject.hamlets().contains(other.id()))
                                .filter(other -> !other.id().equals(hamlet.id()))
                                .toList(),
                        cluster,
                        cluster.map(one -> deadline.lastDay(one.day())).orElse(time.today()),
                        nominations.findClosed(subject, programme.id(), hamlet.id()),
                        people.stream().filter(Person::convoked).toList(),
                        people.stream()
                                .filter(person -> !person.convoked() && withdrawn.containsKey(person.id()))
                                .toList(),
                        programme.audience(),
                        consents.text(),
                        form,
                        errors,
                        outcome,
                        () -> ids.next().toString(),
                        subject.has(Role.ORGANISER)));
        return "roster/nominating/Hamlet";
    }
}
