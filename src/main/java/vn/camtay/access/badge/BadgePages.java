package vn.camtay.access.badge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.camtay.access.OpenToAll;
import vn.camtay.access.SignInCode;
import vn.camtay.access.SignInCodes;
import vn.camtay.access.SignInCodes.Holder;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.Subject;
import vn.camtay.access.signin.Entrance;
import vn.camtay.access.signin.Limits;
import vn.camtay.access.signin.Names;
import vn.camtay.access.signin.SignIns.Start;

/// How a trainee comes in: a code typed or a link opened shows "Tôi là …"; only pressing it signs in, because chat
/// programs and virus scanners open links too.
@Controller
@OpenToAll
class BadgePages {
    private final SignInCodes codes;
    private final Names names;
    private final Entrance entrance;
    private final Limits limits;

    BadgePages(SignInCodes codes, Names names, Entrance entrance, Limits limits) {
        this.codes = codes;
        this.names = names;
        this.entrance = entrance;
        this.limits = limits;
    }

    @GetMapping("/sign-in")
    String code(@RequestParam(defaultValue = "") String to, Model model) {
        return codePage("", to, false, model);
    }

    @PostMapping("/sign-in")
    String typed(
            @RequestParam String code,
            @RequestParam(defaultValue = "") String to,
            Optional<Subject> current,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return confirm(code, to, current, request, response, model);
    }

    @GetMapping("/s/{code}")
    String opened(
            @PathVariable String code,
            Optional<Subject> current,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return confirm(code, "", current, request, response, model);
    }

    @PostMapping("/s")
    String itIsMe(
            @RequestParam String code,
            @RequestParam(defaultValue = "") String to,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var holder = holderOf(code, request);
        if (holder.isEmpty()) {
            return wrong(code, to, response, model);
        }
        var start =
                new Start(holder.get().commune().value(), holder.get().subject(), SignedInBy.BADGE, Optional.empty());
        entrance.enter(start, request, response);
        return Entrance.onTo(to);
    }

    private String confirm(
            String code,
            String to,
            Optional<Subject> current,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var holder = holderOf(code, request);
        if (holder.isEmpty()) {
            return wrong(code, to, response, model);
        }
        var name = names.find(Optional.of(holder.get().commune()), holder.get().subject());
        var other = current.filter(who -> !who.id().equals(holder.get().subject()));
        model.addAttribute("confirm", new ConfirmPage(code, Entrance.safe(to), name, other.isPresent()));
        return "access/badge/Confirm";
    }

    private Optional<Holder> holderOf(String code, HttpServletRequest request) {
        var gate = limits.code(request);
        gate.check();
        var holder = SignInCode.read(code).flatMap(codes::holderOf);
        if (holder.isEmpty()) {
            gate.failed();
        }
        return holder;
    }

    private static String wrong(String code, String to, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return codePage(code, to, true, model);
    }

    private static String codePage(String code, String to, boolean wrong, Model model) {
        model.addAttribute("code", code.length() > 40 ? "" : code);
        model.addAttribute("to", Entrance.safe(to));
        model.addAttribute("wrong", wrong);
        return "access/badge/Code";
    }
}
