package vn.camtay.studio.speech;

import java.util.List;

/// Whole numbers as they are said: 105 is "một trăm lẻ năm", 2025 "hai nghìn không trăm hai mươi lăm".
public final class NumberWords {
    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final List<String> SCALES = List.of("", " nghìn", " triệu", " tỷ");
    private static final int GROUP = 1000;

    private NumberWords() {}

    /// From 0 up to a thousand milliard, the end left out.
    public static String of(long number) {
        if (number < 0 || number >= 1_000_000_000_000L) {
            throw new IllegalArgumentException("not said: " + number);
        }
        if (number == 0) {
            return DIGITS.getFirst();
        }
        var said = new StringBuilder();
        for (var scale = SCALES.size() - 1; scale >= 0; scale--) {
            var group = (int) (number / power(scale) % GROUP);
            if (group > 0) {
                said.append(said.isEmpty() ? "" : " ")
                        .append(group(group, !said.isEmpty()))
                        .append(SCALES.get(scale));
            }
        }
        return said.toString();
    }

    /// Each digit by itself, as telephone numbers are said.
    public static String digits(String number) {
        return String.join(
                " ",
                number.chars()
                        .filter(c -> c >= '0' && c <= '9')
                        .mapToObj(c -> DIGITS.get(c - '0'))
                        .toList());
    }

    private static long power(int scale) {
        var power = 1L;
        for (var i = 0; i < scale; i++) {
            power *= GROUP;
        }
        return power;
    }

    /// @param inside whether larger groups were said before, so that missing hundreds are said too
    private static String group(int group, boolean inside) {
        var hundreds = group / 100;
        var rest = group % 100;
        if (hundreds == 0 && !inside) {
            return tens(rest);
        }
        var said = DIGITS.get(hundreds) + " trăm";
        if (rest == 0) {
            return said;
        }
        return said + (rest < 10 ? " lẻ " + DIGITS.get(rest) : " " + tens(rest));
    }

    private static String tens(int number) {
        var tens = number / 10;
        var ones = number % 10;
        return switch (tens) {
            case 0 -> DIGITS.get(ones);
            case 1 -> "mười" + after(ones, 1);
            default -> DIGITS.get(tens) + " mươi" + after(ones, tens);
        };
    }

    private static String after(int ones, int tens) {
        return switch (ones) {
            case 0 -> "";
            case 1 -> tens > 1 ? " mốt" : " một";
            case 5 -> " lăm";
            default -> " " + DIGITS.get(ones);
        };
    }
}
