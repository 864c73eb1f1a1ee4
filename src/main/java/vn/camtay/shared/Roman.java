package vn.camtay.shared;

import java.util.List;

/// Roman numbers, as they stand before the parts of a document.
public final class Roman {
    private static final List<String> TENS = List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC");
    private static final List<String> ONES = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    private Roman() {}

    /// Written in capitals; from 1 to 399.
    public static String of(int value) {
        if (value < 1 || value > 399) {
            throw new IllegalArgumentException("no Roman number for " + value);
        }
        return "C".repeat(value / 100) + TENS.get(value / 10 % 10) + ONES.get(value % 10);
    }

    /// The value of a number written in capitals, or 0 when it is none.
    public static int value(String written) {
        var sum = 0;
        for (var i = 0; i < written.length(); i++) {
            var value = digit(written.charAt(i));
            var next = i + 1 < written.length() ? digit(written.charAt(i + 1)) : 0;
            sum += value < next ? -value : value;
        }
        return sum >= 1 && sum <= 399 && of(sum).equals(written) ? sum : 0;
    }

    private static int digit(char letter) {
        return switch (letter) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            default -> 0;
        };
    }
}
