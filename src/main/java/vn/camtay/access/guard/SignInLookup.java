package vn.camtay.access.guard;

import java.util.Optional;
import vn.camtay.access.Subject;

/// Finds the subject behind a sign-in cookie.
@FunctionalInterface
public interface SignInLookup {
    Optional<Subject> find(String cookie);
}
