package vn.camtay.practice.signing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The part of a file that one signature covers: everything but the gap in which the signature itself stands.
/// Found in the bytes and not by a PDF reader, so that a hostile file is never parsed.
///
/// @param gap where the signature begins, with its `<`
/// @param after where it has ended, after its `>`
/// @param end where the covered part ends
record SignedRange(byte[] file, int gap, int after, int end) {
    /// The most signatures looked at in one file.
    private static final int MOST = 8;

    private static final int LARGEST_SIGNATURE = 64 * 1024;
    private static final Pattern RANGE = Pattern.compile(
            "/ByteRange\\s{0,8}\\[\\s{0,8}0\\s{1,8}(\\d{1,9})\\s{1,8}(\\d{1,9})\\s{1,8}(\\d{1,9})\\s{0,8}]");
    private static final Pattern TRACE =
            Pattern.compile("/ByteRange|/ETSI\\.CAdES\\.detached|/adbe\\.pkcs7|/Type\\s{0,8}/Sig\\b");

    /// What was found on looking for signatures.
    ///
    /// @param traces whether the file has signs of a signature, well-formed or not
    record Found(List<SignedRange> ranges, boolean traces) {}

    static Found find(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        var ranges = new ArrayList<SignedRange>();
        var matcher = RANGE.matcher(text);
        while (ranges.size() < MOST && matcher.find()) {
            var gap = Integer.parseInt(matcher.group(1));
            var after = Integer.parseInt(matcher.group(2));
            var end = after + Integer.parseInt(matcher.group(3));
            if (gap < after - 1 && after - gap <= LARGEST_SIGNATURE && end <= file.length && isHex(text, gap, after)) {
                ranges.add(new SignedRange(file, gap, after, end));
            }
        }
        return new Found(ranges, TRACE.matcher(text).find());
    }

    private static boolean isHex(String text, int gap, int after) {
        return text.charAt(gap) == '<'
                && text.charAt(after - 1) == '>'
                && text.substring(gap + 1, after - 1).chars().allMatch(sign -> Character.digit(sign, 16) >= 0)
                && (after - gap) % 2 == 0;
    }

    /// The signature as it stands in the gap, without its brackets.
    String hex() {
        return new String(file, gap + 1, after - gap - 2, StandardCharsets.ISO_8859_1);
    }

    /// How long the signature itself is in bytes, as it says at its beginning (DER, of 256 to 65,535 bytes).
    int sealLength() {
        return 4 + Integer.parseInt(hex().substring(4, 8), 16);
    }

    byte[] digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(file, 0, gap);
            digest.update(file, after, end - after);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    boolean coversWholeFile() {
        return end == file.length;
    }

    /// How often the file had been saved when it was signed.
    int revision() {
        var covered = new String(file, 0, end, StandardCharsets.ISO_8859_1);
        return Math.max(
                1, (int) Pattern.compile("%%EOF").matcher(covered).results().count());
    }
}
