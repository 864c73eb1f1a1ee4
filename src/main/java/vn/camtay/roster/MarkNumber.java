package vn.camtay.roster;

import java.util.Optional;

/// The six digits on a badge that mark a person present and do nothing else. The last digit checks the other five,
/// so that one mistyped digit, or two neighbours swapped, never marks somebody else.
///
/// @param value six digits, without a space
public record MarkNumber(String value) {
    /// Damm's quasigroup of order ten: H. M. Damm, "Total anti-symmetrische Quasigruppen", Marburg 2004.
    private static final String[] DAMM = {
        "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
        "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"
    };

    public MarkNumber {
        if (!value.matches("\\d{6}") || check(value) != 0) {
            throw new IllegalArgumentException("not a mark number");
        }
    }

    /// The number made of five digits, 0 to 99,999, and its check digit.
    public static MarkNumber of(int five) {
        var digits = String.format("%05d", five);
        return new MarkNumber(digits + check(digits));
    }

    /// Reads what people type or say: spaces, dots and dashes do not matter. Empty when it is no mark number.
    public static Optional<MarkNumber> read(String typed) {
        var digits = typed.replaceAll("[\\s.\\-\\u00a0]", "");
        return digits.matches("\\d{6}") && check(digits) == 0 ? Optional.of(new MarkNumber(digits)) : Optional.empty();
    }

    /// "731 482": as it is printed and read aloud.
    public String spaced() {
        return value.substring(0, 3) + " " + value.substring(3);
    }

    private static int check(String digits) {
        var row = 0;
        for (var digit : digits.toCharArray()) {
            row = DAMM[row].charAt(digit - '0') - '0';
        }
        return row;
    }
}
