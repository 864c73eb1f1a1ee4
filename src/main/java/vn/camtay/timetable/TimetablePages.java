package vn.camtay.timetable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.plan.Programmes;

/// The sessions of the programme, and changing their hours.
@Controller
class TimetablePages {
    private final Timetable timetable;
    private final Programmes programmes;

    TimetablePages(Timetable timetable, Programmes programmes) {
        this.timetable = timetable;
        this.programmes = programmes;
    }

    /// A cluster with its sessions.
    record ClusterDay(String name, String venue, List<Session> sessions) {}

    @GetMapping("/timetable")
    @AllowedTo({Role.ORGANISER, Role.TRAINER, Role.SERVICE_CENTRE, Role.COMMUNICATIONS, Role.LEADER, Role.FINANCE})
    String show(Subject subject, Model model) {
        return show(Optional.empty(), subject, model);
    }

    @PostMapping("/timetable/{session}")
    @AllowedTo(Role.ORGANISER)
    String change(@PathVariable UUID session, HoursForm form, Subject subject, Model model) {
        var outcome = form.findMistake()
                .<HoursOutcome>map(HoursOutcome.NotATime::new)
                .orElseGet(() -> timetable.changeHours(
                        subject.commune(),
                        new SessionId(session),
                        HoursForm.read(form.starts()).orElseThrow(),
                        HoursForm.read(form.ends()).orElseThrow()));
        return show(Optional.of(outcome), subject, model);
    }

    private String show(Optional<HoursOutcome> outcome, Subject subject, Model model) {
        var programme = programmes.findCurrent(subject.commune());
        var sessions = programme
                .map(one -> timetable.list(subject.commune(), one.id()))
                .orElse(List.of());
        var days = programme.stream()
                .flatMap(one -> one.clusters().stream())
                .map(cluster -> new ClusterDay(
                        cluster.name(),
                        cluster.venue(),
                        sessions.stream()
                                .filter(session -> session.cluster().equals(cluster.id()))
                                .toList()))
                .toList();
        model.addAttribute("days", days);
        model.addAttribute("outcome", outcome);
        model.addAttribute("mayChange", subject.has(Role.ORGANISER));
        return "timetable/Show";
    }
}
