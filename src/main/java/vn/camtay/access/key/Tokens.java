package vn.camtay.access.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// Random tokens for cookies and one-time links, of which only the hash is stored.
public final class Tokens {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 32;

    private Tokens() {}

    /// 256 random bits, fit for an address or a cookie.
    public static String next() {
        var bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// A number of so many digits, leading zeros kept.
    public static String digits(int count) {
        var text = new StringBuilder();
        while (text.length() < count) {
            text.append(RANDOM.nextInt(10));
        }
        return text.toString();
    }

    /// Unkeyed, because a token cannot be guessed.
    public static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
