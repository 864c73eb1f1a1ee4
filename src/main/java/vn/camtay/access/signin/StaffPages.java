package vn.camtay.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.NotAllowed;
import vn.camtay.access.NotAllowed.Reason;
import vn.camtay.access.OpenToAll;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.guard.Connection;
import vn.camtay.access.second.HalfWay;
import vn.camtay.access.second.SecondFactor;
import vn.camtay.access.signin.SignIns.Start;

/// How staff come in: by password on the machine itself or over TLS; on any other device by a code shown on the
/// machine, because what is typed over the hall's plain http can be listened to.
@Controller
@OpenToAll
class StaffPages {
    private final StaffSignIn staff;
    private final SecondFactor second;
    private final HalfWay halfWay;
    private final LetInCodes hallCodes;
    private final Entrance entrance;
    private final Connection connection;
    private final Limits limits;

    StaffPages(
            StaffSignIn staff,
            SecondFactor second,
            HalfWay halfWay,
            LetInCodes hallCodes,
            Entrance entrance,
            Connection connection,
            Limits limits) {
        this.staff = staff;
        this.second = second;
        this.halfWay = halfWay;
        this.hallCodes = hallCodes;
        this.entrance = entrance;
        this.connection = connection;
        this.limits = limits;
    }

    @GetMapping("/staff")
    String ask(@RequestParam(defaultValue = "") String to, HttpServletRequest request, Model model) {
        return connection.isSafeForPasswords(request)
                ? passwordPage("", to, false, model)
                : hallCodePage(to, false, model);
    }

    @PostMapping("/staff/password")
    String password(
            @RequestParam String username,
            @RequestParam String password,
            @RequestParam(defaultValue = "") String to,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!connection.isSafeForPasswords(request)) {
            throw new NotAllowed(Reason.FULL_SIGN_IN_ONLY);
        }
        var gate = limits.password(request, username.strip().toLowerCase(Locale.ROOT));
        gate.check();
        var start = staff.check(username, Normalizer.normalize(password, Normalizer.Form.NFC));
        if (start.isEmpty()) {
            gate.failed();
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return passwordPage(username, to, true, model);
        }
        if (second.isOn(start.get().subject())) {
            return secondPage(halfWay.passFor(start.get().subject()), to, false, model);
        }
        entrance.enter(start.get(), request, response);
        return Entrance.onTo(to);
    }

    /// After the password, for those who switched a second factor on.
    @PostMapping("/staff/second")
    String second(
            @RequestParam(defaultValue = "") String pass,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String to,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!connection.isSafeForPasswords(request)) {
            throw new NotAllowed(Reason.FULL_SIGN_IN_ONLY);
        }
        var start = halfWay.read(pass).flatMap(staff::find);
        if (start.isEmpty()) {
            return "redirect:/staff";
        }
        var gate = limits.second(request, start.get().subject());
        gate.check();
        if (!second.accept(start.get().subject(), code)) {
            gate.failed();
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return secondPage(pass, to, true, model);
        }
        entrance.enter(start.get(), request, response);
        return Entrance.onTo(to);
    }

    @PostMapping("/staff/code")
    String hallCode(
            @RequestParam String code,
            @RequestParam(defaultValue = "") String to,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var gate = limits.hallCode(request);
        gate.check();
        var pass = hallCodes.use(code);
        if (pass.isEmpty()) {
            gate.failed();
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return hallCodePage(to, true, model);
        }
        var let = pass.get();
        entrance.enter(
                new Start(let.commune(), let.subject(), SignedInBy.HALL, Optional.of(let.role())), request, response);
        return Entrance.onTo(to);
    }

    private static String passwordPage(String username, String to, boolean wrong, Model model) {
        model.addAttribute("username", username.length() > 40 ? "" : username);
        return page("access/signin/Password", to, wrong, model);
    }

    private static String secondPage(String pass, String to, boolean wrong, Model model) {
        model.addAttribute("pass", pass);
        return page("access/signin/Second", to, wrong, model);
    }

    private static String hallCodePage(String to, boolean wrong, Model model) {
        return page("access/signin/HallCode", to, wrong, model);
    }

    private static String page(String template, String to, boolean wrong, Model model) {
        model.addAttribute("to", Entrance.safe(to));
        model.addAttribute("wrong", wrong);
        return template;
    }
}
