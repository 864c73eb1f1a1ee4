package vn.camtay.attendance.paper;

import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.attendance.Attendance;
import vn.camtay.attendance.SessionChoice;
import vn.camtay.place.Places;
import vn.camtay.shared.NotFound;

/// The sheets to sign as PDF: names leave the machine, so a hall's one-time sign-in is not enough.
@Controller
@AllowedTo(
        value = {Role.ORGANISER, Role.TRAINER, Role.SERVICE_CENTRE, Role.COMMUNICATIONS},
        onlyFullSignIn = true)
class SheetPdfPages {
    private final Attendance attendance;
    private final SessionChoice choice;
    private final Places places;

    SheetPdfPages(Attendance attendance, SessionChoice choice, Places places) {
        this.attendance = attendance;
        this.choice = choice;
        this.places = places;
    }

    /// Both sessions of the chosen one's cluster and day on one sheet.
    @GetMapping("/attendance/sheets.pdf")
    ResponseEntity<byte[]> sheets(@RequestParam Optional<String> session, Subject subject) {
        var chosen = choice.find(subject.commune(), session).orElseThrow(() -> new NotFound("session"));
        var sameDay = attendance.tally(subject.commune(), chosen.programme()).stream()
                .filter(tally -> tally.session().cluster().equals(chosen.cluster())
                        && tally.session().day().equals(chosen.day()))
                .toList();
        var pdf = SheetToSign.of(places.getCommune(subject.commune()), sameDay).pdf();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("diem-danh-" + chosen.day() + ".pdf")
                                .build()
                                .toString())
                .body(pdf);
    }
}
