package vn.camtay.attendance.desk;

import java.io.IOException;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.attendance.Attendance;
import vn.camtay.attendance.SessionChoice;
import vn.camtay.place.Places;
import vn.camtay.roster.Roster;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;
import vn.camtay.timetable.Session;

/// The desk at the door, on the laptop: one page takes badges, numbers, names, photos and guests.
@Controller
@AllowedTo({Role.ORGANISER, Role.TRAINER, Role.SERVICE_CENTRE, Role.COMMUNICATIONS})
class DeskPages {
    private static final int LATEST = 6;

    private final Desk desk;
    private final Attendance attendance;
    private final SessionChoice choice;
    private final QrPhotos photos;
    private final Roster roster;
    private final Places places;
    private final Ids ids;

    DeskPages(
            Desk desk,
            Attendance attendance,
            SessionChoice choice,
            QrPhotos photos,
            Roster roster,
            Places places,
            Ids ids) {
        this.desk = desk;
        this.attendance = attendance;
        this.choice = choice;
        this.photos = photos;
        this.roster = roster;
        this.places = places;
        this.ids = ids;
    }

    @GetMapping("/desk")
    String desk(
            @RequestParam Optional<String> session,
            @RequestParam(defaultValue = "") String q,
            DeskForm form,
            Subject subject,
            Model model) {
        return choice.find(subject.commune(), session)
                .map(found -> show(
                        found, form, q.isBlank() ? new DeskAnswer.Nothing() : desk.search(q, found), subject, model))
                .orElse("attendance/NoSession");
    }

    @PostMapping("/desk/scan")
    String scan(@RequestParam String session, DeskForm form, Subject subject, Model model) {
        var chosen = chosen(session, subject);
        return show(chosen, form, desk.scan(form, chosen, subject), subject, model);
    }

    @PostMapping("/desk/mark")
    String mark(@RequestParam String session, DeskForm form, Subject subject, Model model) {
        var chosen = chosen(session, subject);
        return show(chosen, form, desk.markKnown(form, chosen, subject), subject, model);
    }

    @PostMapping("/desk/newcomer")
    String newcomer(@RequestParam String session, DeskForm form, Subject subject, Model model) {
        var chosen = chosen(session, subject);
        return show(chosen, form, desk.markNewcomer(form, chosen, subject), subject, model);
    }

    @PostMapping("/desk/photo")
    String photo(
            @RequestParam String session,
            @RequestParam MultipartFile photo,
            DeskForm form,
            Subject subject,
            Model model)
            throws IOException {
        var chosen = chosen(session, subject);
        var reading = photos.read(photo.getBytes());
        return show(chosen, form, desk.photo(reading, form, chosen, subject), subject, model);
    }

    /// One frame of the laptop's camera; the text of the code in it, or nothing.
    @PostMapping(path = "/desk/frame", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    ResponseEntity<String> frame(@RequestParam MultipartFile photo) throws IOException {
        return photos.read(photo.getBytes()) instanceof PhotoReading.Found(var text)
                ? ResponseEntity.ok(text)
                : ResponseEntity.noContent().build();
    }

    private Session chosen(String session, Subject subject) {
        return choice.find(subject.commune(), Optional.of(session)).orElseThrow(() -> new NotFound("session"));
    }

    private String show(Session session, DeskForm form, DeskAnswer answer, Subject subject, Model model) {
        var people = roster.list(subject.commune(), session.programme());
        var sheet = attendance.sheet(subject.commune(), session.id());
        model.addAttribute(
                "view",
                new DeskView(
                        attendance.tally(subject.commune(), session.id()),
                        form.isPaper(),
                        answer,
                        DeskView.latest(sheet, people, LATEST),
                        places.listHamlets(subject.commune()),
                        choice.list(subject.commune()),
                        () -> ids.next().toString()));
        return "attendance/desk/Desk";
    }
}
