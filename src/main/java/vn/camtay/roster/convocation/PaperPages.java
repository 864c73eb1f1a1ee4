package vn.camtay.roster.convocation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.document.BadgeSheet;
import vn.camtay.document.Document;
import vn.camtay.page.Download;
import vn.camtay.place.HamletId;
import vn.camtay.place.Places;
import vn.camtay.roster.PersonId;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;

/// Papers of the convocation: invitations with their lists, and badges.
@Controller
class PaperPages {
    private final Convocation convocation;
    private final Badges badges;
    private final PrintedAddress address;
    private final Places places;
    private final Time time;

    PaperPages(Convocation convocation, Badges badges, PrintedAddress address, Places places, Time time) {
        this.convocation = convocation;
        this.badges = badges;
        this.address = address;
        this.places = places;
        this.time = time;
    }

    @GetMapping("/convocation/invitation")
    @AllowedTo(Role.ORGANISER)
    String form(@RequestParam(defaultValue = "") String hamlet, Subject subject, Model model) {
        return show(InvitationForm.usual(hamlet), Map.of(), subject, model);
    }

    @PostMapping("/convocation/invitation.pdf")
    @AllowedTo(Role.ORGANISER)
    Object pdf(InvitationForm form, Subject subject, Model model) {
        var mistakes = form.mistakes();
        return mistakes.isEmpty()
                ? Download.of("giay-moi.pdf", MediaType.APPLICATION_PDF, Bundle.pdf(documents(form, subject)))
                : show(form, mistakes, subject, model);
    }

    /// One hamlet as one Word file, all hamlets as a ZIP of them.
    @PostMapping("/convocation/invitation.docx")
    @AllowedTo(Role.ORGANISER)
    Object docx(InvitationForm form, Subject subject, Model model) {
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return show(form, mistakes, subject, model);
        }
        var documents = documents(form, subject);
        return documents.size() == 1
                ? Download.of("giay-moi.docx", Download.DOCX, Bundle.docx(documents.getFirst()))
                : Download.of("giay-moi.zip", Download.ZIP, Bundle.zip(hamlets(form, subject), documents));
    }

    /// Eight badges on a sheet: of one person, one hamlet or everybody.
    @PostMapping("/convocation/badges.pdf")
    @AllowedTo(value = Role.ORGANISER, onlyFullSignIn = true)
    ResponseEntity<byte[]> badges(
            @RequestParam(required = false) @Nullable String hamlet,
            @RequestParam(required = false) @Nullable String person,
            Subject subject,
            HttpServletRequest request) {
        var one = Optional.ofNullable(person).map(InvitationForm::id).map(PersonId::new);
        var place = Optional.ofNullable(hamlet).map(InvitationForm::id).map(HamletId::new);
        var hamlets = one.map(id -> convocation.find(subject.commune(), id).stream().toList())
                .or(() -> place.map(id -> List.of(convocation.get(subject.commune(), id))))
                .orElseGet(() -> convocation.list(subject.commune()));
        if (hamlets.isEmpty()) {
            throw new NotFound("badge");
        }
        var what = one.map(PersonId::toString)
                .or(() -> place.map(HamletId::toString))
                .orElse("all");
        var printed = badges.print(
                places.getCommune(subject.commune()), hamlets, address.of(request), what, subject.id());
        return Download.of("the-hoc-vien.pdf", MediaType.APPLICATION_PDF, BadgeSheet.write(printed));
    }

    private List<Document> documents(InvitationForm form, Subject subject) {
        var commune = places.getCommune(subject.commune());
        return hamlets(form, subject).stream()
                .map(one -> InvitationDocument.of(one, commune, form, time))
                .toList();
    }

    /// Hamlets where nobody is asked to come get no paper.
    private List<Invited> hamlets(InvitationForm form, Subject subject) {
        var hamlets = form.readHamlet()
                .map(id -> List.of(convocation.get(subject.commune(), id)))
                .orElseGet(() -> convocation.list(subject.commune()))
                .stream()
                .filter(one -> !one.guests().isEmpty())
                .toList();
        if (hamlets.isEmpty()) {
            throw new NotFound("invitation");
        }
        return hamlets;
    }

    private String show(InvitationForm form, Map<String, String> mistakes, Subject subject, Model model) {
        model.addAttribute(
                "view", new InvitationFormView(form, mistakes, convocation.list(subject.commune())));
        return "roster/convocation/Form";
    }
}
