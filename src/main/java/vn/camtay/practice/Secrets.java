package vn.camtay.practice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The invented secrets of a rehearsal's persona, for their card and for judging what is typed. They follow from the
/// seed and are never stored; a change is stored as a new generation.
public record Secrets(long seed) {
    private static final String[] WORDS = {"Lua", "Dieu", "Cafe", "Suoi", "Ruong", "Mia", "Tre", "Sen"};

    /// "Lua-4821": to be typed once, by thumbs.
    public String password() {
        var number = number("password", 1);
        return WORDS[(int) (number % WORDS.length)] + "-" + fourDigits(number / WORDS.length);
    }

    /// @param generation as `EId.passcode`
    public String passcode(int generation) {
        return sixDigits(number("passcode", generation));
    }

    /// @param generation as `EId.code`
    public String code(int generation) {
        return sixDigits(number("code", generation));
    }

    /// Spaces that a keyboard or an eager thumb put in do not make a code wrong.
    public static boolean isSame(String secret, String typed) {
        var bare = typed.strip().replace(" ", "");
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), bare.getBytes(StandardCharsets.UTF_8));
    }

    private static String sixDigits(long number) {
        return String.format("%06d", number % 1_000_000);
    }

    private static String fourDigits(long number) {
        return String.format("%04d", number % 10_000);
    }

    private long number(String kind, int generation) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest((kind + ":" + generation + ":" + seed).getBytes(StandardCharsets.UTF_8));
            var number = 0L;
            for (var i = 0; i < 7; i++) {
                number = number << 8 | hash[i] & 0xff;
            }
            return number;
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
