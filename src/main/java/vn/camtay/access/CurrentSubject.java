package vn.camtay.access;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.camtay.access.guard.SignedIn;

/// Who asks in this request. Handlers take a `Subject` (or `Optional<Subject>` on an open page) as an argument
/// instead; this is for what stands outside a handler.
public final class CurrentSubject {
    private CurrentSubject() {}

    public static Optional<Subject> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? Optional.of(signedIn.subject())
                : Optional.empty();
    }
}
