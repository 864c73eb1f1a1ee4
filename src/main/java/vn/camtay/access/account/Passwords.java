package vn.camtay.access.account;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.camtay.access.key.Tokens;

/// Hashes and checks passwords with Argon2id: 19 MiB and two passes, about a tenth of a second on a rented laptop.
/// At most two at a time, so that a burst of sign-ins cannot take the memory the hall needs. Never inside a
/// transaction: the store's one writer would wait for it.
@Component
public class Passwords {
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(SALT, HASH, LANES, KIBIBYTES, PASSES);
    private final Semaphore atOnce = new Semaphore(2, true);
    /// What an unknown name's password is compared with, so that it takes as long as a known one's.
    private final String nobodys = argon.encode(Tokens.next());

    public String hash(String password) {
        atOnce.acquireUninterruptibly();
        try {
            return String.valueOf(argon.encode(password));
        } finally {
            atOnce.release();
        }
    }

    public boolean matches(String typed, Optional<String> hash) {
        atOnce.acquireUninterruptibly();
        try {
            var same = argon.matches(typed, hash.orElse(nobodys));
            return same && hash.isPresent();
        } finally {
            atOnce.release();
        }
    }
}
