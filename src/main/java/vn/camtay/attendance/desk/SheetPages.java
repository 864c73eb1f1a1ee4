package vn.camtay.attendance.desk;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.attendance.Attendance;
import vn.camtay.attendance.MarkId;
import vn.camtay.attendance.SessionChoice;
import vn.camtay.attendance.VoidMark;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.timetable.Session;

/// The sheet of a session: everybody by hamlet with their mark, and taking a mark back.
@Controller
class SheetPages {
    private final Attendance attendance;
    private final SessionChoice choice;
    private final Ids ids;

    SheetPages(Attendance attendance, SessionChoice choice, Ids ids) {
        this.attendance = attendance;
        this.choice = choice;
        this.ids = ids;
    }

    @GetMapping("/attendance/sheet")
    @AllowedTo({Role.ORGANISER, Role.TRAINER, Role.SERVICE_CENTRE, Role.COMMUNICATIONS})
    String sheet(@RequestParam Optional<String> session, Subject subject, Model model) {
        return choice.find(subject.commune(), session)
                .map(found -> show(found, new DeskAnswer.Nothing(), subject, model))
                .orElse("attendance/NoSession");
    }

    /// Taking a mark back may cost somebody their allowance, so not everybody at the desk may.
    @PostMapping("/attendance/sheet/take-back")
    @AllowedTo({Role.ORGANISER, Role.TRAINER})
    String takeBack(
            @RequestParam String session, @RequestParam String mark, DeskForm form, Subject subject, Model model) {
        var chosen = choice.find(subject.commune(), Optional.of(session)).orElseThrow(() -> new NotFound("session"));
        var outcome = attendance.takeBack(new VoidMark(
                form.factId(), subject.commune(), new MarkId(DeskForm.id(mark)), form.cleanReason(), subject.id()));
        return show(chosen, new DeskAnswer.TakenBack(outcome), subject, model);
    }

    private String show(Session session, DeskAnswer answer, Subject subject, Model model) {
        var mayTakeBack = subject.has(Role.ORGANISER) || subject.has(Role.TRAINER);
        model.addAttribute(
                "view",
                new SheetView(
                        attendance.tally(subject.commune(), session.id()),
                        answer,
                        mayTakeBack,
                        choice.list(subject.commune()),
                        () -> ids.next().toString()));
        return "attendance/desk/Sheet";
    }
}
