package vn.camtay.roster.consent;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.plan.Programmes;
import vn.camtay.roster.Person;
import vn.camtay.roster.PersonId;
import vn.camtay.roster.Roster;
import vn.camtay.shared.Ids;
import vn.camtay.shared.NotFound;

/// A trainee's own data: what is kept, what it is for, yes or no to each purpose, and what they bring.
@Controller
@AllowedTo({Role.TRAINEE, Role.HAMLET_HEAD})
class OwnPages {
    private final Programmes programmes;
    private final Roster roster;
    private final Consents consents;
    private final Devices devices;
    private final Ids ids;

    OwnPages(Programmes programmes, Roster roster, Consents consents, Devices devices, Ids ids) {
        this.programmes = programmes;
        this.roster = roster;
        this.consents = consents;
        this.devices = devices;
        this.ids = ids;
    }

    @GetMapping("/my-data")
    String read(@RequestParam(defaultValue = "") String saved, Subject subject, Model model) {
        var person = person(subject);
        model.addAttribute(
                "view",
                new OwnView(
                        person,
                        consents.text(),
                        consents.of(subject.commune(), person.id()),
                        devices.find(subject.commune(), person.id()),
                        saved,
                        () -> ids.next().toString()));
        return "roster/consent/Own";
    }

    @PostMapping("/my-data/consent")
    String answer(@RequestParam UUID fact, @RequestParam String purpose, @RequestParam boolean given, Subject subject) {
        var person = person(subject);
        consents.answer(subject.commune(), fact, person.id(), purpose, given, subject.id());
        return "redirect:/my-data?saved=" + purpose + "#" + purpose;
    }

    @PostMapping("/my-data/device")
    String bring(@RequestParam UUID fact, @RequestParam(defaultValue = "") String device, Subject subject) {
        var person = person(subject);
        var said = Device.read(device);
        said.ifPresent(one -> devices.say(subject.commune(), fact, person.id(), one, subject.id()));
        return "redirect:/my-data?saved=" + (said.isPresent() ? "device" : "nothing") + "#device";
    }

    private Person person(Subject subject) {
        var programme = programmes.findCurrent(subject.commune()).orElseThrow(() -> new NotFound("programme"));
        return roster.get(subject.commune(), programme.id(), new PersonId(subject.id()));
    }
}
