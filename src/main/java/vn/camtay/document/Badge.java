package vn.camtay.document;

import java.util.regex.Pattern;

/// What one person's badge says: a part to wear, which only marks its bearer present, and a part to keep, which signs
/// in.
///
/// @param wearer who wears it, and where from
/// @param markNumber six digits, read aloud at the door as `731 482`
/// @param markQr the text of the worn part's QR
/// @param signInQr the text of the kept part's QR
/// @param signInCode eight letters and digits, written `ABCD EFGH`
public record Badge(Wearer wearer, String markNumber, String markQr, String signInQr, String signInCode) {
    /// The longest text a QR of a badge takes and can still be read from a cheap phone.
    public static final int LONGEST_QR = 200;

    private static final Pattern NUMBER = Pattern.compile("\\d{6}");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{8}");

    /// Who wears a badge.
    ///
    /// @param occasion the line at the top: `Tập huấn kỹ năng số 2026`
    /// @param group such as `Ban điều hành ấp`; may be empty
    public record Wearer(String occasion, String name, String hamlet, String group) {
        public Wearer {
            occasion = Letters.line(occasion);
            name = Letters.line(name);
            hamlet = Letters.line(hamlet);
            group = Letters.line(group);
        }
    }

    public Badge {
        if (!NUMBER.matcher(markNumber).matches()) {
            throw new IllegalArgumentException("a mark number has six digits");
        }
        if (!CODE.matcher(signInCode).matches()) {
            throw new IllegalArgumentException("a sign-in code has eight capital letters or digits");
        }
        if (markQr.isEmpty() || signInQr.isEmpty() || markQr.length() > LONGEST_QR || signInQr.length() > LONGEST_QR) {
            throw new IllegalArgumentException("a QR of a badge holds 1 to " + LONGEST_QR + " signs");
        }
    }

    /// `731 482`
    public String spokenNumber() {
        return markNumber.substring(0, 3) + " " + markNumber.substring(3);
    }

    /// `ABCD EFGH`
    public String spacedCode() {
        return signInCode.substring(0, 4) + " " + signInCode.substring(4);
    }
}
