package vn.camtay.access.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.camtay.access.AccountOutcome;
import vn.camtay.access.AccountOutcome.Changed;
import vn.camtay.access.AccountOutcome.LinkMade;
import vn.camtay.access.AccountOutcome.NameMissing;
import vn.camtay.access.AccountOutcome.NoRole;
import vn.camtay.access.AccountOutcome.Oneself;
import vn.camtay.access.AccountOutcome.OutOfReach;
import vn.camtay.access.AccountOutcome.UsernameTaken;
import vn.camtay.access.AccountOutcome.UsernameUnfit;
import vn.camtay.access.Accounts;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.access.second.SecondFactor;

/// The administrator's list of staff accounts, and the pages that make and change one.
@Controller
@AllowedTo(value = Role.ADMINISTRATOR, onlyFullSignIn = true)
class AccountPages {
    private final Accounts accounts;
    private final CloseAccount closing;
    private final SecondFactor second;

    AccountPages(Accounts accounts, CloseAccount closing, SecondFactor second) {
        this.accounts = accounts;
        this.closing = closing;
        this.second = second;
    }

    @GetMapping("/accounts")
    String list(Subject administrator, Model model) {
        model.addAttribute("accounts", accounts.list(administrator.commune()));
        return "access/account/Accounts";
    }

    @GetMapping("/accounts/new")
    String add(Model model) {
        return newPage(NewAccount.EMPTY, "", model);
    }

    @PostMapping("/accounts")
    String added(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") Set<Role> role,
            Subject administrator,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return switch (accounts.add(administrator, username, name, role)) {
            case LinkMade made -> linkPage(made, request, model);
            case AccountOutcome refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield newPage(new NewAccount(username, name, role), error(refused), model);
            }
        };
    }

    @GetMapping("/accounts/{subject}")
    String show(@PathVariable UUID subject, Subject administrator, Model model) {
        return accountPage(subject, "", administrator, model);
    }

    @PostMapping("/accounts/{subject}/roles")
    String roles(
            @PathVariable UUID subject,
            @RequestParam(defaultValue = "") Set<Role> role,
            Subject administrator,
            HttpServletResponse response,
            Model model) {
        return changed(accounts.setRoles(administrator, subject, role), subject, administrator, response, model);
    }

    @PostMapping("/accounts/{subject}/link")
    String link(
            @PathVariable UUID subject,
            Subject administrator,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var outcome = accounts.makeLink(administrator, subject);
        return outcome instanceof LinkMade made
                ? linkPage(made, request, model)
                : changed(outcome, subject, administrator, response, model);
    }

    @PostMapping("/accounts/{subject}/close")
    String close(@PathVariable UUID subject, Subject administrator, HttpServletResponse response, Model model) {
        return changed(closing.close(administrator, subject), subject, administrator, response, model);
    }

    /// For somebody who lost the phone.
    @PostMapping("/accounts/{subject}/second-off")
    String secondOff(@PathVariable UUID subject, Subject administrator, HttpServletResponse response, Model model) {
        return changed(second.switchOff(administrator, subject), subject, administrator, response, model);
    }

    private String changed(
            AccountOutcome outcome, UUID subject, Subject administrator, HttpServletResponse response, Model model) {
        if (outcome instanceof Changed) {
            return "redirect:/accounts";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return accountPage(subject, error(outcome), administrator, model);
    }

    private String accountPage(UUID subject, String error, Subject administrator, Model model) {
        model.addAttribute("account", accounts.get(administrator.commune(), subject));
        model.addAttribute("second", second.isOn(subject));
        model.addAttribute("error", error);
        return "access/account/Account";
    }

    private static String newPage(NewAccount form, String error, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("error", error);
        return "access/account/NewAccount";
    }

    private static String linkPage(LinkMade made, HttpServletRequest request, Model model) {
        var address = ServletUriComponentsBuilder.fromContextPath(request)
                .path(made.link())
                .toUriString();
        model.addAttribute("account", made.account());
        model.addAttribute("address", address);
        return "access/account/LinkMade";
    }

    /// The message key that tells what was refused.
    private static String error(AccountOutcome refused) {
        return switch (refused) {
            case UsernameTaken _ -> "access.account.username.taken";
            case UsernameUnfit _ -> "access.account.username.unfit";
            case NameMissing _ -> "access.account.name.missing";
            case NoRole _ -> "access.account.noRole";
            case Oneself _ -> "access.account.oneself";
            case OutOfReach _ -> "access.account.outOfReach";
            case Changed _, LinkMade _ -> "";
        };
    }
}
