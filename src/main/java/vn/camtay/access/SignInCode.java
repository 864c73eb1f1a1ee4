package vn.camtay.access;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.camtay.shared.Folding;

/// The eight letters and digits by which a trainee signs in, typed from paper or carried by the badge's link.
///
/// No two look alike (no 0 and O, no 1, I and L), and none is a vowel, D or W: a phone whose keyboard is set to
/// Telex or VNI turns "AF", "A6", "DD" or "W" into one Vietnamese letter and would swallow the rest. What a reader may
/// take for a digit is read as that digit: B as 8, G as 6, S as 5, Z as 2.
///
/// @param value eight of `ALPHABET`, upper case, without a dash
public record SignInCode(String value) {
    static final String ALPHABET = "23456789CFHJKMNPQRTVX";
    static final int LENGTH = 8;
    private static final Pattern WHOLE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final Pattern LINK = Pattern.compile(".*/s/([^/?#]+).*", Pattern.DOTALL);
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\-–—._]+");

    public SignInCode {
        if (!WHOLE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a sign-in code");
        }
    }

    /// Writes a number in the alphabet; the same bytes always give the same code.
    public static SignInCode from(byte[] signature) {
        var number = new BigInteger(1, signature);
        var base = BigInteger.valueOf(ALPHABET.length());
        var text = new StringBuilder(LENGTH);
        while (text.length() < LENGTH) {
            var part = number.divideAndRemainder(base);
            text.append(ALPHABET.charAt(part[1].intValue()));
            number = part[0];
        }
        return new SignInCode(text.toString());
    }

    /// Reads what was typed or scanned: a code in any case with spaces or dashes, or a badge's link whatever its host.
    public static Optional<SignInCode> read(String typedOrScanned) {
        var link = LINK.matcher(typedOrScanned);
        var code = link.matches() ? link.group(1) : typedOrScanned;
        var bare = asDigits(BETWEEN.matcher(Folding.fold(code)).replaceAll("").toUpperCase(Locale.ROOT));
        return WHOLE.matcher(bare).matches() ? Optional.of(new SignInCode(bare)) : Optional.empty();
    }

    private static String asDigits(String letters) {
        return letters.replace('B', '8').replace('G', '6').replace('S', '5').replace('Z', '2');
    }

    /// As printed: "CFHJ-2345".
    public String printed() {
        return value.substring(0, 4) + "-" + value.substring(4);
    }

    /// The path of the personal link.
    public String path() {
        return "/s/" + value;
    }

    /// Never the code itself: it would end in a log.
    @Override
    public String toString() {
        return "SignInCode[…]";
    }
}
