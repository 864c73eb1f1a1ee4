package vn.camtay.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.camtay.access.guard.Connection;
import vn.camtay.access.signin.Tries.Allowance;

/// How many wrong tries each way in allows before someone has to wait.
@Component
public final class Limits {
    private final Tries codes;
    private final Tries hallCodes;
    private final Tries pins;
    private final Tries seconds;
    private final Tries passwordsFromHere;
    private final Tries passwordsOfOne;

    Limits(Clock clock) {
        this.codes = new Tries(new Allowance(60, 4, 5, 600, 60), clock);
        this.hallCodes = new Tries(new Allowance(12, 1, 3, 200, 10), clock);
        this.pins = new Tries(new Allowance(5, 1, 2, 500, 50), clock);
        this.seconds = new Tries(new Allowance(5, 1, 2, 500, 50), clock);
        this.passwordsFromHere = new Tries(new Allowance(20, 1, 3, 300, 20), clock);
        this.passwordsOfOne = new Tries(new Allowance(40, 2, 40, 10_000, 1_000), clock);
    }

    /// One way in for one who tries: ask `check` first, then say `failed` when it was wrong.
    public interface Gate {
        void check();

        void failed();
    }

    /// Sign-in codes, by address. A hall behind one address has 150 people, so sixty mistypes are let pass at once.
    public Gate code(HttpServletRequest request) {
        return gate(codes, Connection.address(request));
    }

    public Gate hallCode(HttpServletRequest request) {
        return gate(hallCodes, Connection.address(request));
    }

    /// PINs, by whose it is: the badge is known already.
    public Gate pin(UUID subject) {
        return gate(pins, subject.toString());
    }

    /// Passwords, by address and also by name, generously, so that nobody can lock a colleague out in passing.
    public Gate password(HttpServletRequest request, String username) {
        return both(gate(passwordsFromHere, Connection.address(request)), gate(passwordsOfOne, username));
    }

    /// Second factors, with the passwords of that address, and tightly by whose it is: the password is known already.
    public Gate second(HttpServletRequest request, UUID subject) {
        return both(gate(passwordsFromHere, Connection.address(request)), gate(seconds, subject.toString()));
    }

    private static Gate both(Gate one, Gate other) {
        return new Gate() {
            @Override
            public void check() {
                one.check();
                other.check();
            }

            @Override
            public void failed() {
                one.failed();
                other.failed();
            }
        };
    }

    private static Gate gate(Tries tries, String place) {
        return new Gate() {
            @Override
            public void check() {
                tries.check(place);
            }

            @Override
            public void failed() {
                tries.failed(place);
            }
        };
    }
}
