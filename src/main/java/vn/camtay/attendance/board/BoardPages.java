package vn.camtay.attendance.board;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.attendance.Attendance;
import vn.camtay.attendance.SessionChoice;
import vn.camtay.attendance.door.SessionCodes;
import vn.camtay.page.HallAddress;
import vn.camtay.page.QrPicture;
import vn.camtay.shared.Time;
import vn.camtay.timetable.Session;

/// The hall's screen. It works by reloading; with script it is told when somebody comes.
@Controller
@AllowedTo({Role.ORGANISER, Role.TRAINER, Role.SERVICE_CENTRE, Role.COMMUNICATIONS})
class BoardPages {
    private final Attendance attendance;
    private final SessionChoice choice;
    private final SessionCodes codes;
    private final BoardListeners listeners;
    private final Time time;

    BoardPages(Attendance attendance, SessionChoice choice, SessionCodes codes, BoardListeners listeners, Time time) {
        this.attendance = attendance;
        this.choice = choice;
        this.codes = codes;
        this.listeners = listeners;
        this.time = time;
    }

    @GetMapping("/board")
    String board(@RequestParam Optional<String> session, Subject subject, HttpServletRequest request, Model model) {
        return choice.find(subject.commune(), session)
                .map(found -> show(found, subject, request, model))
                .orElse("attendance/NoSession");
    }

    private String show(Session session, Subject subject, HttpServletRequest request, Model model) {
        var now = time.now();
        var code = codes.codeOf(session, now);
        var address = HallAddress.of(request);
        var link = request.getScheme() + "://" + address + "/d/" + session.commune() + "/" + code;
        model.addAttribute(
                "view",
                new BoardView(
                        attendance.tally(subject.commune(), session.id()),
                        session.isOpen(now, time.zone()),
                        address + "/d",
                        HallAddress.isReachable(address),
                        code.substring(0, 3) + " " + code.substring(3),
                        codes.untilChange(now),
                        QrPicture.of(link),
                        choice.list(subject.commune())));
        return "attendance/board/Board";
    }

    @GetMapping(path = "/board/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> events(@RequestParam String session, Subject subject) {
        var found = choice.find(subject.commune(), Optional.of(session));
        return found.flatMap(one -> listeners.listen(one.id()))
                .map(ResponseEntity::ok)
                .orElseGet(() ->
                        ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build());
    }
}
