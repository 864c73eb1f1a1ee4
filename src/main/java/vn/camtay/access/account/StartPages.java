package vn.camtay.access.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.NotAllowed;
import vn.camtay.access.NotAllowed.Reason;
import vn.camtay.access.OpenToAll;
import vn.camtay.access.account.AccountTable.Row;
import vn.camtay.access.account.EnterByLink.Outcome.Entered;
import vn.camtay.access.account.EnterByLink.Outcome.LinkDead;
import vn.camtay.access.account.EnterByLink.Outcome.UsernameTaken;
import vn.camtay.access.guard.Connection;
import vn.camtay.access.signin.Limits;

/// What a one-time link opens: choosing a password, on the first start a name too. Looking does not use the link up.
@Controller
@OpenToAll
class StartPages {
    private final Links links;
    private final AccountTable accounts;
    private final StartDesk desk;
    private final Connection connection;
    private final Limits limits;

    StartPages(Links links, AccountTable accounts, StartDesk desk, Connection connection, Limits limits) {
        this.links = links;
        this.accounts = accounts;
        this.desk = desk;
        this.connection = connection;
        this.limits = limits;
    }

    @GetMapping("/start/{token}")
    String open(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        return findUsername(token, request)
                .map(username -> page(token, username, StartForm.EMPTY, model))
                .orElseGet(() -> dead(response));
    }

    @PostMapping("/start/{token}")
    String enter(
            @PathVariable String token,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var username = findUsername(token, request);
        if (username.isEmpty()) {
            return dead(response);
        }
        var form = StartForm.of(typed).checked(username.get());
        if (!form.isGood()) {
            return again(token, username.get(), form, response, model);
        }
        return switch (desk.enter(token, form, request, response)) {
            case Entered entered -> desk.asksSecond(entered) ? "redirect:/staff" : "redirect:/";
            case LinkDead _ -> dead(response);
            case UsernameTaken _ ->
                again(token, "", form.withError("username", "access.account.username.taken"), response, model);
        };
    }

    /// The username a good link is for, "" on the first start. Passwords are only typed where none can listen.
    private Optional<String> findUsername(String token, HttpServletRequest request) {
        if (!connection.isSafeForPasswords(request)) {
            throw new NotAllowed(Reason.FULL_SIGN_IN_ONLY);
        }
        var gate = limits.code(request);
        gate.check();
        var link = links.find(token);
        if (link.isEmpty()) {
            gate.failed();
        }
        return link.map(
                found -> accounts.find(found.subject()).map(Row::username).orElse(""));
    }

    private static String again(
            String token, String username, StartForm form, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(token, username, form, model);
    }

    private static String page(String token, String username, StartForm form, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("account", username);
        model.addAttribute("form", form);
        return "access/account/Start";
    }

    private static String dead(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return "access/account/LinkDead";
    }
}
