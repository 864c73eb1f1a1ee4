package vn.camtay.access.second;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.camtay.access.key.Tokens;

/// A code that changes every half minute, by RFC 6238 (and 4226) with HMAC-SHA-1: what every authenticator app shows.
final class TimeCode {
    static final Duration STEP = Duration.ofSeconds(30);
    static final int DIGITS = 6;
    /// A phone's clock may be half a minute off.
    private static final int AROUND = 1;

    private static final String ALGORITHM = "HmacSHA1";

    private TimeCode() {}

    static long stepOf(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP.toSeconds());
    }

    /// The code of one step.
    static String at(byte[] secret, long step, int digits) {
        var hash = sign(secret, step);
        var from = hash[hash.length - 1] & 0xf;
        var number = ((hash[from] & 0x7f) << 24)
                | ((hash[from + 1] & 0xff) << 16)
                | ((hash[from + 2] & 0xff) << 8)
                | (hash[from + 3] & 0xff);
        var modulus = Math.powExact(10L, digits);
        return String.format(Locale.ROOT, "%0" + digits + "d", number % modulus);
    }

    /// The step whose code was typed, if it is one of about now.
    static Optional<Long> find(byte[] secret, String typed, Instant now) {
        var here = stepOf(now);
        for (var step = here - AROUND; step <= here + AROUND; step++) {
            if (Tokens.same(at(secret, step, DIGITS), typed)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    private static byte[] sign(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(
                    java.nio.ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has " + ALGORITHM, e);
        }
    }
}
