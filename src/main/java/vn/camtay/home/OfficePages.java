package vn.camtay.home;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.attendance.Attendance;
import vn.camtay.attendance.SessionTally;
import vn.camtay.place.Places;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Roster;
import vn.camtay.shared.Time;
import vn.camtay.timetable.Timetable;

/// The office's day: where the training stands, and the one thing to do next.
@Controller
class OfficePages {
    private final Places places;
    private final Programmes programmes;
    private final Roster roster;
    private final Timetable timetable;
    private final Attendance attendance;
    private final Time time;

    OfficePages(
            Places places,
            Programmes programmes,
            Roster roster,
            Timetable timetable,
            Attendance attendance,
            Time time) {
        this.places = places;
        this.programmes = programmes;
        this.roster = roster;
        this.timetable = timetable;
        this.attendance = attendance;
        this.time = time;
    }

    @AllowedTo({
        Role.ORGANISER,
        Role.FINANCE,
        Role.SERVICE_CENTRE,
        Role.COMMUNICATIONS,
        Role.TRAINER,
        Role.LEADER,
        Role.ADMINISTRATOR
    })
    @GetMapping("/office")
    String office(Subject subject, Model model) {
        var commune = places.getCommune(subject.commune());
        var programme = programmes.findCurrent(commune.code());
        var people = programme.map(one -> roster.list(commune.code(), one.id())).orElse(List.of()).stream()
                .filter(person -> person.convoked())
                .count();
        var tallies =
                programme.map(one -> attendance.tally(commune.code(), one.id())).orElse(List.<SessionTally>of());
        var begun = tallies.stream()
                .anyMatch(tally -> !tally.session().opens(time.zone()).isAfter(time.now()));
        model.addAttribute("commune", commune);
        model.addAttribute("programme", programme);
        model.addAttribute("steps", OfficeSteps.of(subject, programme, (int) people, tallies, begun));
        model.addAttribute(
                "current",
                programme
                        .flatMap(one -> timetable.findCurrent(commune.code(), one.id(), time.now(), time.zone()))
                        .flatMap(session -> tallies.stream()
                                .filter(tally -> tally.session().id().equals(session.id()))
                                .findFirst()));
        model.addAttribute("full", subject.isFull());
        model.addAttribute("administers", subject.has(Role.ADMINISTRATOR));
        model.addAttribute("keepsGuide", subject.has(Role.SERVICE_CENTRE));
        model.addAttribute(
                "teaches",
                subject.has(Role.TRAINER) || subject.has(Role.SERVICE_CENTRE) || subject.has(Role.ORGANISER));
        model.addAttribute(
                "writes", subject.has(Role.TRAINER) || subject.has(Role.COMMUNICATIONS) || subject.has(Role.ORGANISER));
        model.addAttribute("leads", subject.has(Role.LEADER));
        model.addAttribute(
                "seesResults",
                subject.roles().stream()
                        .anyMatch(Set.of(Role.TRAINER, Role.SERVICE_CENTRE, Role.ORGANISER, Role.LEADER)::contains));
        return "home/Office";
    }
}
