package vn.camtay.access.badge;

import java.math.BigInteger;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.camtay.access.SignInCode;
import vn.camtay.access.key.Key;
import vn.camtay.access.key.Keys;
import vn.camtay.place.CommuneCode;

/// Computes codes and PINs. Each commune has a key of its own, so that a hall's laptop can be given one commune's
/// without the others'; the hash by which codes are found is made with this machine's.
@Component
public final class BadgeCodes {
    private static final BigInteger PINS = BigInteger.valueOf(1_000_000);

    private final Key codes;
    private final Key hashes;

    BadgeCodes(Keys keys) {
        this.codes = keys.derive("sign-in codes");
        this.hashes = keys.derive("sign-in code hashes");
    }

    public SignInCode codeOf(CommuneCode commune, UUID subject, long issue) {
        return SignInCode.from(codes.derive(commune.value()).sign("code", subject.toString(), Long.toString(issue)));
    }

    public String pinOf(CommuneCode commune, UUID subject, long issue) {
        var signature = codes.derive(commune.value()).sign("pin", subject.toString(), Long.toString(issue));
        return String.format(Locale.ROOT, "%06d", new BigInteger(1, signature).mod(PINS));
    }

    public String hash(SignInCode code) {
        return hashes.signHex(code.value());
    }
}
