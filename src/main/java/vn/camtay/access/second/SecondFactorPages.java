package vn.camtay.access.second;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;
import vn.camtay.access.account.AccountTable;
import vn.camtay.access.second.ConfirmOutcome.NothingToConfirm;
import vn.camtay.access.second.ConfirmOutcome.SwitchedOn;
import vn.camtay.access.second.ConfirmOutcome.WrongCode;
import vn.camtay.access.second.SecondFactorState.Begun;
import vn.camtay.access.signin.Limits;
import vn.camtay.page.QrPicture;

/// Staff switch their own second factor on and off.
@Controller
@AllowedTo(
        value = {
            Role.ORGANISER,
            Role.FINANCE,
            Role.SERVICE_CENTRE,
            Role.COMMUNICATIONS,
            Role.TRAINER,
            Role.LEADER,
            Role.ADMINISTRATOR
        },
        onlyFullSignIn = true)
class SecondFactorPages {
    private static final String HERE = "redirect:/account/second";

    private final SecondFactor second;
    private final AccountTable accounts;
    private final Limits limits;

    SecondFactorPages(SecondFactor second, AccountTable accounts, Limits limits) {
        this.second = second;
        this.accounts = accounts;
        this.limits = limits;
    }

    @GetMapping("/account/second")
    String show(Subject subject, Model model) {
        return page(subject, false, model);
    }

    @PostMapping("/account/second/begin")
    String begin(Subject subject) {
        second.begin(subject.id());
        return HERE;
    }

    @PostMapping("/account/second/confirm")
    String confirm(
            @RequestParam(defaultValue = "") String code,
            Subject subject,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var gate = limits.second(request, subject.id());
        gate.check();
        return switch (second.confirm(subject.id(), code)) {
            case SwitchedOn(var codes) -> {
                model.addAttribute("codes", codes);
                yield "access/second/Recovery";
            }
            case NothingToConfirm() -> HERE;
            case WrongCode() -> {
                gate.failed();
                yield wrong(subject, response, model);
            }
        };
    }

    @PostMapping("/account/second/off")
    String off(
            @RequestParam(defaultValue = "") String code,
            Subject subject,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var gate = limits.second(request, subject.id());
        gate.check();
        if (!second.accept(subject.id(), code)) {
            gate.failed();
            return wrong(subject, response, model);
        }
        second.switchOff(subject.id());
        return HERE;
    }

    private String wrong(Subject subject, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(subject, true, model);
    }

    private String page(Subject subject, boolean wrong, Model model) {
        var state = second.stateOf(subject.id());
        model.addAttribute("state", state);
        model.addAttribute("wrong", wrong);
        model.addAttribute("link", state instanceof Begun(var key) ? link(subject, key) : "");
        model.addAttribute("qr", QrPicture.of(state instanceof Begun(var key) ? link(subject, key) : "-"));
        return "access/second/Second";
    }

    /// As authenticator apps read it.
    private String link(Subject subject, String key) {
        var name = accounts.find(subject.id()).map(AccountTable.Row::username).orElse("");
        return "otpauth://totp/CamTay:" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "?secret=" + key
                + "&issuer=CamTay&algorithm=SHA1&digits=" + TimeCode.DIGITS + "&period=" + TimeCode.STEP.toSeconds();
    }
}
