package vn.camtay.access.guard;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import vn.camtay.access.Subject;

/// A subject as Spring Security carries it through one request.
public final class SignedIn extends AbstractAuthenticationToken {
    private final transient Subject subject;
    private @Nullable String name;

    public SignedIn(Subject subject) {
        super(List.of()); // our rules ask the subject for its roles
        this.subject = subject;
        setAuthenticated(true);
    }

    public Subject subject() {
        return subject;
    }

    /// What the subject is called, where the page had to look them up.
    public Optional<String> findName() {
        return Optional.ofNullable(name);
    }

    public void call(String said) {
        this.name = said;
    }

    @Override
    public Subject getPrincipal() {
        return subject;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && subject.equals(that.subject);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(subject);
    }
}
