package vn.camtay.privacy;

import java.text.Normalizer;
import java.util.Locale;
import vn.camtay.shared.Folding;

/// When two finds are the same thing typed in two ways.
final class MaskedValue {
    private MaskedValue() {}

    /// What every way of typing a value has in common: the digits of a number, the bare letters of a name.
    static String key(Kind kind, String text) {
        return switch (kind) {
            case PHONE -> phone(letters(text, false));
            case ID_NUMBER, BANK_ACCOUNT, BANK_CARD, TAX_CODE, OTP -> letters(text, false);
            case PASSPORT, INSURANCE, PLATE -> letters(text, true);
            case PASSWORD -> text;
            case EMAIL -> Folding.fold(text).replace(" ", "");
            case NAME, BIRTH_DATE, ADDRESS, HEALTH, LOCATION, ETHNICITY, CLASSIFIED ->
                Folding.fold(text).replaceAll("[\\p{P}\\s]+", " ").strip();
        };
    }

    /// Of one key: whether they may be the same. Two names whose marks differ are two people, unless one has no marks.
    static boolean isSame(Kind kind, String one, String other) {
        return kind != Kind.NAME || isBare(one) || isBare(other) || isSpelledSame(one, other);
    }

    /// With the same marks, wherever in the syllable they are put: Hoà, Hòa.
    static boolean isSpelledSame(String one, String other) {
        return marks(one).equals(marks(other));
    }

    private static String phone(String digits) {
        var bare = digits.startsWith("0084") ? digits.substring(2) : digits;
        return bare.startsWith("84") && bare.length() >= 11
                ? "0" + bare.substring(bare.startsWith("840") ? 3 : 2)
                : bare;
    }

    private static String letters(String text, boolean withLetters) {
        var out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .chars()
                .filter(c -> Character.isDigit(c) || withLetters && Character.isLetter(c))
                .forEach(c -> out.append((char) Character.toUpperCase(c)));
        return out.toString();
    }

    private static boolean isBare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .chars()
                .noneMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK || c == 'đ' || c == 'Đ');
    }

    /// Each syllable's letters, then its marks in order of their own.
    private static String marks(String text) {
        var clean = Folding.clean(text).toLowerCase(Locale.ROOT);
        var out = new StringBuilder();
        for (var word : clean.split(" ")) {
            Normalizer.normalize(word, Normalizer.Form.NFD).chars().sorted().forEach(c -> out.append((char) c));
            out.append(' ');
        }
        return out.toString();
    }
}
