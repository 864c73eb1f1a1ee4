package vn.camtay.access.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.camtay.access.NotAllowed;
import vn.camtay.access.NotAllowed.Reason;
import vn.camtay.access.OpenToAll;
import vn.camtay.access.TooManyTries;

/// What someone sees who may not: why, what is safe, and the way on.
@Controller
@ControllerAdvice
@OpenToAll
class RefusalPages {
    static final String FORM_TOO_OLD = "/refused/form";

    @RequestMapping(FORM_TOO_OLD)
    String formTooOld(HttpServletResponse response, Model model) {
        return refused(Reason.FORM_TOO_OLD, response, model);
    }

    @ExceptionHandler
    String notAllowed(NotAllowed refusal, HttpServletRequest request, HttpServletResponse response, Model model) {
        return switch (refusal.reason()) {
            case SIGN_IN_FIRST -> leadTo("/sign-in", request, response, model);
            case PIN_FIRST -> leadTo("/pin", request, response, model);
            case FULL_SIGN_IN_ONLY, OTHER_ROLE, FORM_TOO_OLD -> refused(refusal.reason(), response, model);
        };
    }

    @ExceptionHandler
    String tooMany(TooManyTries refusal, HttpServletResponse response, Model model) {
        var wait = Math.max(1, refusal.untilNext().toSeconds());
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader("Retry-After", Long.toString(wait));
        model.addAttribute("minutes", Math.ceilDiv(wait, 60));
        return "access/guard/TooMany";
    }

    /// A page asked for is asked for again after signing in; what was being sent is not, so it says so.
    private static String leadTo(String door, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", door);
            return refused(Reason.SIGN_IN_FIRST, HttpStatus.UNAUTHORIZED, response, model);
        }
        return "GET".equals(request.getMethod())
                ? "redirect:" + door + "?to=" + URLEncoder.encode(pathOf(request), StandardCharsets.UTF_8)
                : refused(Reason.SIGN_IN_FIRST, HttpStatus.UNAUTHORIZED, response, model);
    }

    private static String pathOf(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static String refused(Reason reason, HttpServletResponse response, Model model) {
        return refused(reason, HttpStatus.FORBIDDEN, response, model);
    }

    private static String refused(Reason reason, HttpStatus status, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute("reason", reason);
        return "access/guard/Refused";
    }
}
