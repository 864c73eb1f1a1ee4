package vn.camtay.access.signin;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.Account;
import vn.camtay.access.Accounts;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.NotAllowed;
import vn.camtay.access.NotAllowed.Reason;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;

/// "Cho máy khác vào": staff signed in on the machine show a code that lets their own other device in, or a
/// colleague's when they run the day.
@Controller
@AllowedTo(
        value = {Role.ORGANISER, Role.ADMINISTRATOR, Role.TRAINER, Role.SERVICE_CENTRE, Role.COMMUNICATIONS},
        onlyFullSignIn = true)
class LetInPages {
    private final Accounts accounts;
    private final LetIn letIn;

    LetInPages(Accounts accounts, LetIn letIn) {
        this.accounts = accounts;
        this.letIn = letIn;
    }

    /// One choice of the page: a person and the role in which they come.
    record Choice(UUID subject, String name, Role role) {}

    @GetMapping("/let-in")
    String choose(Subject subject, Model model) {
        model.addAttribute("choices", choices(subject));
        return "access/signin/LetIn";
    }

    /// @param who subject and role: "0192…:TRAINER"
    @PostMapping("/let-in")
    String show(@RequestParam String who, Subject subject, Model model) {
        var choice = choices(subject).stream()
                .filter(each -> who.equals(each.subject() + ":" + each.role()))
                .findFirst()
                .orElseThrow(() -> new NotAllowed(Reason.OTHER_ROLE));
        var code = letIn.show(subject, choice.subject(), choice.role());
        model.addAttribute("choice", choice);
        model.addAttribute("code", code.substring(0, 4) + " " + code.substring(4));
        model.addAttribute("minutes", LetInCodes.GOOD_FOR.toMinutes());
        return "access/signin/LetInCode";
    }

    private List<Choice> choices(Subject subject) {
        var runsTheDay = subject.has(Role.ORGANISER) || subject.has(Role.ADMINISTRATOR);
        return accounts.list(subject.commune()).stream()
                .filter(account -> !account.closed())
                .filter(account -> runsTheDay || account.subject().equals(subject.id()))
                .flatMap(account -> choicesOf(account).stream())
                .toList();
    }

    private static List<Choice> choicesOf(Account account) {
        return Arrays.stream(Role.values())
                .filter(role -> role.isForHall() && account.roles().contains(role))
                .map(role -> new Choice(account.subject(), account.name(), role))
                .toList();
    }
}
