package vn.camtay.roster.convocation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.roster.PersonId;
import vn.camtay.shared.Ids;

/// One person's own invitation: reading it records nothing, pressing does.
@Controller
@AllowedTo({Role.TRAINEE, Role.HAMLET_HEAD})
class InvitationPages {
    private final Convocation convocation;
    private final Ids ids;

    InvitationPages(Convocation convocation, Ids ids) {
        this.convocation = convocation;
        this.ids = ids;
    }

    @GetMapping("/invitation")
    String read(Subject subject, Model model) {
        return show(subject, false, model);
    }

    @PostMapping("/invitation")
    String answer(
            @RequestParam String fact,
            @RequestParam String coming,
            @RequestParam(defaultValue = "") String reason,
            Subject subject,
            Model model) {
        var outcome = convocation.answer(new AnswerInvitation(
                InvitationForm.id(fact),
                subject.commune(),
                new PersonId(subject.id()),
                coming.equals("yes"),
                reason));
        return switch (outcome) {
            case AnswerOutcome.Answered _ -> show(subject, true, model);
            case AnswerOutcome.NotInvited() -> show(subject, false, model);
        };
    }

    private String show(Subject subject, boolean answered, Model model) {
        var invited = convocation.find(subject.commune(), new PersonId(subject.id()));
        model.addAttribute(
                "view",
                new InvitationView(
                        invited,
                        invited.flatMap(one -> one.guests().getFirst().answer()),
                        answered,
                        ids.next().toString()));
        return "roster/convocation/Invitation";
    }
}
