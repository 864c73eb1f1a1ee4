package vn.camtay.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// The name of a stored file: its SHA-256 in 64 lower-case hexadecimal digits.
public record FileHash(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public FileHash {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("Not a SHA-256");
        }
    }

    public static FileHash of(byte[] content) {
        return named(sha256().digest(content));
    }

    public static FileHash of(MessageDigest finished) {
        return named(finished.digest());
    }

    private static FileHash named(byte[] digest) {
        return new FileHash(HexFormat.of().formatHex(digest));
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
