package vn.camtay.access.badge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.Role;
import vn.camtay.access.SignInCodes;
import vn.camtay.access.Subject;
import vn.camtay.access.key.Tokens;
import vn.camtay.access.signin.Entrance;
import vn.camtay.access.signin.Limits;

/// A hamlet head, signed in by badge, gives the PIN that opens the hamlet's list.
@Controller
@AllowedTo({Role.TRAINEE, Role.HAMLET_HEAD})
class PinPages {
    private final SignInCodes codes;
    private final Entrance entrance;
    private final Limits limits;

    PinPages(SignInCodes codes, Entrance entrance, Limits limits) {
        this.codes = codes;
        this.entrance = entrance;
        this.limits = limits;
    }

    @GetMapping("/pin")
    String ask(@RequestParam(defaultValue = "") String to, Subject subject, Model model) {
        return subject.pinWanted() ? page(to, false, model) : Entrance.onTo(to);
    }

    @PostMapping("/pin")
    String given(
            @RequestParam String pin,
            @RequestParam(defaultValue = "") String to,
            Subject subject,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!subject.pinWanted()) {
            return Entrance.onTo(to);
        }
        var gate = limits.pin(subject.id());
        gate.check();
        var typed = pin.replaceAll("[\\s.\\-\\u00a0]", "");
        var right = codes.pinOf(subject.commune(), subject.id());
        if (right.isEmpty() || !Tokens.same(right.get(), typed)) {
            gate.failed();
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(to, true, model);
        }
        entrance.pinGiven(request);
        return Entrance.onTo(to);
    }

    private static String page(String to, boolean wrong, Model model) {
        model.addAttribute("to", Entrance.safe(to));
        model.addAttribute("wrong", wrong);
        return "access/badge/Pin";
    }
}
