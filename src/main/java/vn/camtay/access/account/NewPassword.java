package vn.camtay.access.account;

import java.text.Normalizer;
import java.util.Set;
import java.util.stream.Stream;
import vn.camtay.shared.Folding;

/// A password somebody chose: long rather than strange, and none that is guessed first.
///
/// @param value NFC, so that a phone that types decomposed letters makes the same password
public record NewPassword(String value) {
    static final int SHORTEST = 10;
    static final int LONGEST = 128;
    /// What people reach for first once letters, tone marks, repeats and trailing digits are taken away.
    private static final Set<String> STEMS = Set.of(
            "",
            "matkhau",
            "password",
            "passw",
            "qwerty",
            "qwertyuiop",
            "qwertyui",
            "asdfgh",
            "asdfghjkl",
            "abc",
            "abcd",
            "abcdef",
            "abcdefgh",
            "iloveyou",
            "anhyeuem",
            "emyeuanh",
            "admin",
            "administrator",
            "camtay",
            "vietnam",
            "chuyendoiso",
            "ubnd",
            "ubndxa",
            "welcome",
            "letmein",
            "zxcvbnm",
            "qaz",
            "qazwsx",
            "sunshine");

    public sealed interface Reading permits Good, Refused {}

    public record Good(NewPassword password) implements Reading {}

    public enum Refused implements Reading {
        TOO_SHORT,
        TOO_LONG,
        GUESSED_FIRST,
        /// The two times it was typed are not the same.
        DIFFERENT
    }

    public static Reading read(String typed, String again, String username) {
        var value = Normalizer.normalize(typed, Normalizer.Form.NFC);
        if (value.codePointCount(0, value.length()) < SHORTEST) {
            return Refused.TOO_SHORT;
        }
        if (value.length() > LONGEST) {
            return Refused.TOO_LONG;
        }
        if (isGuessedFirst(value, username)) {
            return Refused.GUESSED_FIRST;
        }
        return typed.equals(again) ? new Good(new NewPassword(value)) : Refused.DIFFERENT;
    }

    private static boolean isGuessedFirst(String value, String username) {
        var folded = Folding.fold(value).replace(" ", "");
        var few = folded.chars().distinct().count() < 5;
        return few
                || Stream.of(letters(folded), letters(disguised(folded)))
                        .anyMatch(stem -> STEMS.contains(stem) || stem.equals(letters(Folding.fold(username))));
    }

    private static String letters(String text) {
        return text.replaceAll("[^a-z]+", "");
    }

    /// "p@ssw0rd" is no better than "password".
    private static String disguised(String text) {
        return text.replace('@', 'a')
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('$', 's');
    }

    /// Never the password itself.
    @Override
    public String toString() {
        return "NewPassword[…]";
    }
}
