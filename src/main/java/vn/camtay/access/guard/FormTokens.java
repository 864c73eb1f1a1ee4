package vn.camtay.access.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;
import vn.camtay.access.key.Key;
import vn.camtay.access.key.Keys;
import vn.camtay.access.key.Tokens;

/// The token in each form that writes, so that no other site can press a button for someone. It is computed from the
/// sign-in's cookie (or a stranger's visit cookie) and this machine's secret: nothing is stored, and a form filled
/// before a restart is still good after it.
@Component
final class FormTokens implements CsrfTokenRepository {
    private static final String FRESH = FormTokens.class.getName();

    private final Key key;
    private final Cookies cookies;

    FormTokens(Keys keys, Cookies cookies) {
        this.key = keys.derive("form token");
        this.cookies = cookies;
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return cookies.findSignIn(request)
                .or(() -> cookies.findVisit(request))
                .map(this::tokenFor)
                .orElse(null);
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        var visit = Tokens.next();
        request.setAttribute(FRESH, visit);
        return tokenFor(visit);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token != null && request.getAttribute(FRESH) instanceof String visit) {
            cookies.setVisit(visit, request, response);
        }
    }

    private CsrfToken tokenFor(String cookie) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", key.signHex(cookie));
    }
}
