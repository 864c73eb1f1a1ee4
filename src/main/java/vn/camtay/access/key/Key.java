package vn.camtay.access.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A key for HMAC-SHA-256. It signs texts; parts are joined by `|`, which no part contains.
public final class Key {
    private static final String ALGORITHM = "HmacSHA256";

    /// Ready to sign, and copied for each use: making one is the larger part of signing.
    private final Mac ready;

    Key(byte[] bytes) {
        try {
            ready = Mac.getInstance(ALGORITHM);
            ready.init(new SecretKeySpec(bytes, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has " + ALGORITHM, e);
        }
    }

    public byte[] sign(String... parts) {
        try {
            return ((Mac) ready.clone()).doFinal(String.join("|", parts).getBytes(StandardCharsets.UTF_8));
        } catch (CloneNotSupportedException e) {
            throw new AssertionError("Java's own " + ALGORITHM + " can be copied", e);
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
