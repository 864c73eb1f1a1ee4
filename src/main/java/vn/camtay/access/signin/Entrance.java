package vn.camtay.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.guard.Cookies;
import vn.camtay.access.signin.SignIns.Start;

/// Lets a browser in and out: the sign-in and its cookie together.
@Component
public final class Entrance {
    /// A path of ours, so that no link leads elsewhere by way of our sign-in.
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\w/.?=&%~+,:@-]{0,500}");

    private final SignIns signIns;
    private final Cookies cookies;

    Entrance(SignIns signIns, Cookies cookies) {
        this.signIns = signIns;
        this.cookies = cookies;
    }

    /// Signs this browser in, closing whatever sign-in it had.
    public void enter(Start start, HttpServletRequest request, HttpServletResponse response) {
        var cookie = signIns.start(start, cookies.findSignIn(request));
        var lasts = start.by() == SignedInBy.FULL ? Optional.<Duration>empty() : Optional.of(SignIn.lasts(start.by()));
        cookies.setSignIn(cookie, lasts, request, response);
    }

    public void leave(HttpServletRequest request, HttpServletResponse response) {
        cookies.findSignIn(request).ifPresent(signIns::end);
        cookies.dropSignIn(request, response);
    }

    /// The hamlet head of this browser gave the PIN.
    public void pinGiven(HttpServletRequest request) {
        cookies.findSignIn(request).ifPresent(signIns::pinGiven);
    }

    /// Where to go on: the page that was asked for before signing in, if it is ours.
    public static String onTo(String wanted) {
        return "redirect:" + safe(wanted);
    }

    public static String safe(String wanted) {
        return OURS.matcher(wanted).matches() ? wanted : "/";
    }
}
