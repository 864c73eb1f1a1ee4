package vn.camtay.access.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.camtay.access.Subject;

/// Tells Spring Security who asks, from our cookie and only when someone wants to know: a file or an open page costs
/// no look-up, and nothing is ever written into a servlet session.
@Component
final class SignedInContexts implements SecurityContextRepository {
    private final Cookies cookies;
    private final Connection connection;
    private final SignInLookup signIns;

    SignedInContexts(Cookies cookies, Connection connection, SignInLookup signIns) {
        this.cookies = cookies;
        this.connection = connection;
        this.signIns = signIns;
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still asks for it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return find(holder.getRequest())
                .map(subject -> new SecurityContextImpl(new SignedIn(subject)))
                .orElseGet(SecurityContextImpl::new);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return cookies.findSignIn(request).isPresent();
    }

    /// A full sign-in is good only where its password could have been typed: should its cookie leak, it is worth
    /// nothing over the hall's plain http.
    private Optional<Subject> find(HttpServletRequest request) {
        return cookies.findSignIn(request)
                .flatMap(signIns::find)
                .filter(subject -> !subject.isFull() || connection.isSafeForPasswords(request));
    }
}
