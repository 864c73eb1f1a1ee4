package vn.camtay.home;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.CurrentSubject;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.attendance.Attendance;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.Roster;
import vn.camtay.shared.Time;

/// A trainee's own day: what to do now, and what is done.
@Controller
class TraineePages {
    private final Programmes programmes;
    private final Roster roster;
    private final Attendance attendance;
    private final Time time;

    TraineePages(Programmes programmes, Roster roster, Attendance attendance, Time time) {
        this.programmes = programmes;
        this.roster = roster;
        this.attendance = attendance;
        this.time = time;
    }

    @AllowedTo({Role.TRAINEE, Role.HAMLET_HEAD})
    @GetMapping("/me")
    public String day(Subject subject, Model model) {
        var programme = programmes.findCurrent(subject.commune());
        if (programme.isEmpty()) {
            return "home/NoProgramme";
        }
        var id = programme.get().id();
        var person = roster.getRemembered(subject.commune(), id, new PersonId(subject.id()));
        CurrentSubject.call(person.name());
        var attended = attendance.marksOf(programme.get(), person);
        model.addAttribute("day", TraineeDay.of(person, programme.get(), attended, time));
        model.addAttribute("subject", subject);
        return "home/Trainee";
    }
}
