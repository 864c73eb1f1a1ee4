package vn.camtay.practice.play;

import vn.camtay.practice.pack.Pack.Field;
import vn.camtay.shared.Folding;

/// How a field that differs from the papers reads on paper and at the desk. What was really typed is gone; this is a
/// slip of the usual kind, the same one always: tone marks lost, a digit off by one, another choice.
public final class Mistaken {
    private Mistaken() {}

    public static String of(Script script, Field field) {
        var answer = script.answer(field);
        return switch (field.kind()) {
            case CHOICE ->
                script.options(field).stream()
                        .filter(option -> !option.equals(answer))
                        .findFirst()
                        .orElse("");
            case TEXT -> {
                var bare = Folding.fold(answer);
                yield bare.equalsIgnoreCase(answer) ? bare + " " + bare : capitalised(bare);
            }
            case DATE, NUMBER, IDENTITY -> lastDigitOff(answer);
        };
    }

    private static String capitalised(String words) {
        var text = new StringBuilder(words);
        for (var i = 0; i < text.length(); i++) {
            if (i == 0 || text.charAt(i - 1) == ' ') {
                text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
            }
        }
        return text.toString();
    }

    /// "2025-11-30" to "2025-11-31" would be no day: a digit before the last is taken where the last is not free.
    private static String lastDigitOff(String digits) {
        var text = new StringBuilder(digits);
        for (var i = text.length() - 1; i >= 0; i--) {
            var digit = text.charAt(i);
            if (digit >= '1' && digit <= '9') {
                text.setCharAt(i, (char) (digit - 1));
                return text.toString();
            }
        }
        return digits + "1";
    }
}
