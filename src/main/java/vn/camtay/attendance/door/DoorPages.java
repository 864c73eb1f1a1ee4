package vn.camtay.attendance.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.camtay.access.CurrentSubject;
import vn.camtay.access.OpenToAll;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Places;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.Roster;
import vn.camtay.shared.NotFound;

/// The door on a phone: `/d` by its address, `/d/25303/482917` by the hall's QR, `/b/731480` by a badge. Looking
/// changes nothing; pressing marks.
@Controller
@OpenToAll
class DoorPages {
    private static final String COOKIE = "camtay-door";

    private final Door door;
    private final Places places;
    private final Programmes programmes;
    private final Roster roster;

    DoorPages(Door door, Places places, Programmes programmes, Roster roster) {
        this.door = door;
        this.places = places;
        this.programmes = programmes;
        this.roster = roster;
    }

    @GetMapping("/d")
    String byAddress(
            @CookieValue(name = COOKIE, defaultValue = "") String cookie, Optional<Subject> subject, Model model) {
        return show(slip(cookie), "", new DoorAnswer.Welcome(), subject, model);
    }

    @GetMapping("/d/{commune}/{code}")
    String byHall(
            @PathVariable String commune,
            @PathVariable String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Optional<Subject> subject,
            Model model) {
        var slip = door.enter(commune(commune), DoorForm.digits(code), address(request));
        slip.session().ifPresent(_ -> remember(slip, request, response));
        var answer = slip.session().isPresent() ? new DoorAnswer.Welcome() : new DoorAnswer.WrongHallCode();
        return show(slip, "", answer, subject, model);
    }

    @GetMapping("/b/{number}")
    String byBadge(
            @PathVariable String number,
            @CookieValue(name = COOKIE, defaultValue = "") String cookie,
            Optional<Subject> subject,
            Model model) {
        return show(slip(cookie), DoorForm.digits(number), new DoorAnswer.Welcome(), Optional.empty(), model);
    }

    @PostMapping("/d")
    String press(DoorForm form, HttpServletRequest request, Optional<Subject> subject, Model model) {
        var answer = door.press(form, trainee(subject).map(Subject::id), address(request));
        var slip = door.findUsable(form.signedSlip()).orElseGet(() -> slip(""));
        var kept = answer instanceof DoorAnswer.Told ? "" : form.typedNumber();
        return show(slip, kept, answer, subject, model);
    }

    private String show(Slip slip, String number, DoorAnswer answer, Optional<Subject> subject, Model model) {
        var session = door.findSession(slip);
        var cluster = session.flatMap(
                one -> programmes.get(one.commune(), one.programme()).findCluster(one.cluster()));
        var me = number.isEmpty() ? findMe(subject, answer) : Optional.<Person>empty();
        me.map(Person::name).ifPresent(CurrentSubject::call);
        model.addAttribute(
                "view",
                new DoorView(
                        slip.commune(),
                        session,
                        cluster,
                        session.map(door::isOpen).orElse(false),
                        slip.session().isPresent(),
                        door.sign(slip),
                        door.nextFact(),
                        number,
                        me,
                        answer));
        return "attendance/door/Door";
    }

    private Slip slip(String cookie) {
        return door.findRemembered(cookie)
                .orElseGet(
                        () -> door.enter(places.findFirstCommune().orElseThrow(() -> new NotFound("commune")), "", ""));
    }

    private static Optional<Subject> trainee(Optional<Subject> subject) {
        return subject.filter(one -> one.has(Role.TRAINEE) && one.home().isPresent());
    }

    /// The signed-in trainee; who was just marked need not be looked up again.
    private Optional<Person> findMe(Optional<Subject> subject, DoorAnswer answer) {
        return trainee(subject)
                .flatMap(one -> answer.person()
                        .filter(person -> person.id().value().equals(one.id()))
                        .or(() -> programmes
                                .findCurrent(one.commune())
                                .flatMap(programme ->
                                        roster.find(one.commune(), programme.id(), new PersonId(one.id())))));
    }

    private void remember(Slip slip, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, door.sign(slip))
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(Door.REMEMBERED)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static CommuneCode commune(String text) {
        return CommuneCode.read(text).orElseThrow(() -> new NotFound("commune"));
    }

    private static String address(HttpServletRequest request) {
        return request.getRemoteAddr();
    }
}
