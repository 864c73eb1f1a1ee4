package vn.camtay.access.guard;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import vn.camtay.access.AllowedTo;
import vn.camtay.access.NotAllowed.Reason;
import vn.camtay.access.OpenToAll;
import vn.camtay.access.Role;
import vn.camtay.access.Subject;

/// What a handler asks of whoever calls it.
public sealed interface Rule {
    record Open() implements Rule {}

    record Only(Set<Role> roles, boolean full) implements Rule {
        public Only {
            roles = Set.copyOf(roles);
        }
    }

    /// The rule of a handler: its own, else its class's. Empty where there is none, or both at once.
    static Optional<Rule> of(Method method, Class<?> type) {
        var own = of(
                AnnotatedElementUtils.findMergedAnnotation(method, AllowedTo.class),
                AnnotatedElementUtils.isAnnotated(method, OpenToAll.class));
        var has = AnnotatedElementUtils.isAnnotated(method, AllowedTo.class)
                || AnnotatedElementUtils.isAnnotated(method, OpenToAll.class);
        return has
                ? own
                : of(
                        AnnotatedElementUtils.findMergedAnnotation(type, AllowedTo.class),
                        AnnotatedElementUtils.isAnnotated(type, OpenToAll.class));
    }

    private static Optional<Rule> of(@org.jspecify.annotations.Nullable AllowedTo allowed, boolean open) {
        if (allowed == null) {
            return open ? Optional.of(new Open()) : Optional.empty();
        }
        return open || allowed.value().length == 0
                ? Optional.empty()
                : Optional.of(new Only(Set.of(allowed.value()), allowed.onlyFullSignIn()));
    }

    /// Why this one may not; empty when they may.
    default Optional<Reason> refusal(Optional<Subject> subject) {
        return switch (this) {
            case Open _ -> Optional.empty();
            case Only only -> subject.map(who -> refusal(only, who)).orElse(Optional.of(Reason.SIGN_IN_FIRST));
        };
    }

    private static Optional<Reason> refusal(Only only, Subject who) {
        if (only.roles().stream().anyMatch(who::has)) {
            return only.full() && !who.isFull() ? Optional.of(Reason.FULL_SIGN_IN_ONLY) : Optional.empty();
        }
        return Optional.of(
                who.pinWanted() && only.roles().contains(Role.HAMLET_HEAD) ? Reason.PIN_FIRST : Reason.OTHER_ROLE);
    }
}
