package vn.camtay.access.signin;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.Audit;
import vn.camtay.access.Role;
import vn.camtay.access.SignedInBy;
import vn.camtay.access.account.RolesGiven;
import vn.camtay.access.key.Tokens;
import vn.camtay.place.CommuneCode;

/// Starts and ends sign-ins, durably.
@Component
public class SignIns {
    private final SignInTable table;
    private final SignInMemory memory;
    private final Audit audit;
    private final Clock clock;

    SignIns(SignInTable table, SignInMemory memory, Audit audit, Clock clock) {
        this.table = table;
        this.memory = memory;
        this.audit = audit;
        this.clock = clock;
    }

    /// A sign-in to start.
    ///
    /// @param commune the code, or `*` for staff of several or of none yet
    public record Start(String commune, UUID subject, SignedInBy by, Optional<Role> hallRole) {}

    /// Starts one and ends the one this browser had, whoever's it was: on a shared laptop the next badge closes the
    /// last person's.
    ///
    /// @param before the browser's cookie until now
    /// @return the cookie's new value
    @Transactional
    public String start(Start start, Optional<String> before) {
        before.ifPresent(this::end);
        var token = Tokens.next();
        var now = clock.instant();
        table.add(new SignIn(
                start.commune(),
                Tokens.hash(token),
                start.subject(),
                start.by(),
                start.hallRole(),
                false,
                now,
                now,
                now.plus(SignIn.lasts(start.by())),
                Optional.empty()));
        trace(start);
        return new SignInCookie(start.commune(), token).value();
    }

    /// Badges leave their trace in the table of sign-ins itself; those who may do more are audited.
    private void trace(Start start) {
        var action = "signed-in." + start.by().name().toLowerCase(Locale.ROOT);
        if (start.by() == SignedInBy.BADGE) {
            return;
        }
        if (start.commune().equals(RolesGiven.EVERYWHERE)) {
            audit.recordEverywhere(start.subject(), action, start.subject().toString());
        } else {
            var commune = new CommuneCode(start.commune());
            audit.record(commune, start.subject(), action, start.subject().toString());
        }
    }

    @Transactional
    public void end(String cookie) {
        SignInCookie.read(cookie).ifPresent(signIn -> {
            table.end(signIn.commune(), signIn.tokenHash(), clock.instant());
            memory.forget(signIn.tokenHash());
        });
    }

    /// Ends every sign-in of a badge: it was reissued.
    @Transactional
    public void endAll(String commune, UUID subject) {
        table.endAll(commune, subject, clock.instant());
        memory.forget(subject);
    }

    /// Ends every sign-in of a staff account: it was closed, or its password is new.
    @Transactional
    public void endAll(UUID subject) {
        table.endAll(subject, clock.instant());
        memory.forget(subject);
    }

    /// From now on this sign-in acts for the head's hamlets too.
    @Transactional
    public void pinGiven(String cookie) {
        SignInCookie.read(cookie).ifPresent(signIn -> {
            table.pinGiven(signIn.commune(), signIn.tokenHash());
            memory.forget(signIn.tokenHash());
        });
    }

    @Transactional
    void seen(String commune, String tokenHash) {
        table.seen(commune, tokenHash, clock.instant());
    }
}
