package vn.camtay.access;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.camtay.access.guard.SignedIn;

/// Who asks in this request. Handlers take a `Subject` (or `Optional<Subject>` on an open page) as an argument
/// instead; this is for what stands outside a handler.
public final class CurrentSubject {
    private CurrentSubject() {}

    public static Optional<Subject> find() {
        return signedIn().map(SignedIn::subject);
    }

    /// A page that had to look up who asks says their name, so that its header need not.
    public static void call(String name) {
        signedIn().ifPresent(one -> one.call(name));
    }

    /// The name that was said in this request.
    public static Optional<String> findName() {
        return signedIn().flatMap(SignedIn::findName);
    }

    private static Optional<SignedIn> signedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn one
                ? Optional.of(one)
                : Optional.empty();
    }
}
