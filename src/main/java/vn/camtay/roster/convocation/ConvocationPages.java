package vn.camtay.roster.convocation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.SignInCodes;
import vn.camtay.access.Subject;
import vn.camtay.place.HamletId;
import vn.camtay.place.Places;
import vn.camtay.roster.Person;
import vn.camtay.shared.NotFound;

/// Who was asked to come and what they answered, by hamlet; texts to copy; a new code for a lost badge.
@Controller
class ConvocationPages {
    private final Convocation convocation;
    private final Places places;
    private final PrintedAddress address;
    private final SignInCodes codes;

    ConvocationPages(Convocation convocation, Places places, PrintedAddress address, SignInCodes codes) {
        this.convocation = convocation;
        this.places = places;
        this.address = address;
        this.codes = codes;
    }

    @GetMapping("/convocation")
    @AllowedTo({Role.ORGANISER, Role.HAMLET_HEAD})
    String all(Subject subject, HttpServletRequest request, Model model) {
        var hamlets = convocation.list(subject.commune()).stream()
                .filter(one -> subject.sees(one.hamlet().id()))
                .toList();
        model.addAttribute(
                "view",
                new ConvocationView(
                        hamlets,
                        subject.seesWholeCommune(),
                        subject.has(Role.ORGANISER),
                        subject.isFull(),
                        address.of(request),
                        address.find().isPresent()));
        return "roster/convocation/All";
    }

    @GetMapping("/convocation/hamlet/{hamlet}")
    @AllowedTo({Role.ORGANISER, Role.HAMLET_HEAD})
    String hamlet(@PathVariable UUID hamlet, Subject subject, Model model) {
        return show(get(subject, new HamletId(hamlet)), Optional.empty(), subject, model);
    }

    /// The old code is dead at once, and so is every sign-in made with it.
    @PostMapping("/convocation/reissue")
    @AllowedTo(value = Role.ORGANISER, onlyFullSignIn = true)
    String reissue(@RequestParam String hamlet, @RequestParam String person, Subject subject, Model model) {
        var invited = get(subject, new HamletId(InvitationForm.id(hamlet)));
        var guest = invited.guests().stream()
                .map(Invited.Guest::person)
                .filter(one -> one.id().value().equals(InvitationForm.id(person)))
                .findFirst()
                .orElseThrow(() -> new NotFound("person"));
        codes.reissue(subject.commune(), guest.id().value(), subject.id());
        return show(invited, Optional.of(guest), subject, model);
    }

    private String show(Invited invited, Optional<Person> renewed, Subject subject, Model model) {
        var commune = places.getCommune(subject.commune());
        model.addAttribute(
                "view",
                new HamletView(
                        invited, commune, address.find(), subject.has(Role.ORGANISER), subject.isFull(), renewed));
        return "roster/convocation/Hamlet";
    }

    /// A hamlet that is not theirs is as good as none.
    private Invited get(Subject subject, HamletId hamlet) {
        if (!subject.sees(hamlet)) {
            throw new NotFound("hamlet");
        }
        return convocation.get(subject.commune(), hamlet);
    }
}
