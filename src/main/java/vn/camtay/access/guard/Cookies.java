package vn.camtay.access.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// The two cookies: the sign-in, and the visit of a stranger whose form must be known to come from our page.
/// Over TLS their names carry `__Host-`, so that plain http or a neighbour host cannot plant one.
@Component
public final class Cookies {
    private static final String SIGN_IN = "camtay";
    private static final String VISIT = "camtay-visit";
    private static final Duration WHILE_THE_BROWSER_IS_OPEN = Duration.ofSeconds(-1);

    public Optional<String> findSignIn(HttpServletRequest request) {
        return find(SIGN_IN, request);
    }

    Optional<String> findVisit(HttpServletRequest request) {
        return find(VISIT, request);
    }

    /// @param lasts how long the browser keeps it; empty until it is closed
    public void setSignIn(
            String value, Optional<Duration> lasts, HttpServletRequest request, HttpServletResponse response) {
        set(SIGN_IN, value, lasts.orElse(WHILE_THE_BROWSER_IS_OPEN), request, response);
    }

    public void dropSignIn(HttpServletRequest request, HttpServletResponse response) {
        set(SIGN_IN, "", Duration.ZERO, request, response);
    }

    void setVisit(String value, HttpServletRequest request, HttpServletResponse response) {
        set(VISIT, value, WHILE_THE_BROWSER_IS_OPEN, request, response);
    }

    private static Optional<String> find(String name, HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, named(name, request));
        return cookie == null || cookie.getValue().isEmpty() ? Optional.empty() : Optional.of(cookie.getValue());
    }

    private static void set(
            String name, String value, Duration lasts, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(named(name, request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(lasts)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String named(String name, HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + name : name;
    }
}
