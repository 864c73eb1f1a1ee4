package vn.camtay.access.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A key for HMAC-SHA-256. It signs texts; parts are joined by `|`, which no part contains.
public final class Key {
    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKeySpec key;

    Key(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    public byte[] sign(String... parts) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(String.join("|", parts).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has " + ALGORITHM, e);
        }
    }

    public String signHex(String... parts) {
        return HexFormat.of().formatHex(sign(parts));
    }

    /// A key for one part of this key's work, for example one commune.
    public Key derive(String... parts) {
        return new Key(sign(parts));
    }
}
