package vn.camtay.privacy.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// What the digits of a number tell by themselves: province and century, carrier, check digits.
final class NumberForms {
    private static final String PROVINCES = "/content/province-prefixes.tsv";
    private static final boolean[] PROVINCE = provinces();
    /// Weights of the check digit of a business's tax code.
    private static final int[] TAX_WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final int LAST_BIRTH_OF_2000S = 30;
    private static final int ID_DIGITS = 12;

    private NumberForms() {}

    /// Twelve digits: an assigned province, a century of birth people live in, a year that has come.
    static boolean isIdNumber(DigitRun run, int from) {
        var century = run.digit(from + 3) - '0';
        return isProvince(run, from)
                && (century <= 1 || century <= 3 && run.value(from + 4, from + 6) <= LAST_BIRTH_OF_2000S);
    }

    static boolean isProvince(DigitRun run, int from) {
        return PROVINCE[run.value(from, from + 3)];
    }

    /// Ten digits from 0 on, with the prefix of a mobile carrier.
    static boolean isMobile(DigitRun run, int from) {
        return run.digit(from) == '0' && isCarrier(run.digit(from + 1), run.digit(from + 2));
    }

    static boolean isCarrier(char first, char second) {
        return switch (first) {
            case '3' -> second >= '2';
            case '5' -> second == '2' || second == '5' || second == '6' || second == '8' || second == '9';
            case '7' -> second == '0' || second >= '6';
            case '8' -> second >= '1';
            case '9' -> true;
            default -> false;
        };
    }

    /// The eleven digits of before 2018: 016x, 012x, 018x, 0199.
    static boolean isOldMobile(DigitRun run, int from) {
        var second = run.digit(from + 2);
        var third = run.digit(from + 3);
        return run.digit(from) == '0'
                && run.digit(from + 1) == '1'
                && (second == '6' && third >= '2'
                        || second == '2'
                        || second == '8' && (third == '6' || third == '8')
                        || second == '9' && third == '9');
    }

    static boolean isTaxCode(DigitRun run, int from) {
        var sum = 0;
        for (var i = 0; i < TAX_WEIGHTS.length; i++) {
            sum += TAX_WEIGHTS[i] * (run.digit(from + i) - '0');
        }
        return 10 - sum % 11 == run.digit(from + TAX_WEIGHTS.length) - '0';
    }

    /// The check digit of bank cards.
    static boolean passesLuhn(DigitRun run, int count) {
        var sum = 0;
        for (var i = 0; i < count; i++) {
            var digit = run.digit(count - 1 - i) - '0';
            var weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    /// Napas, Visa, Mastercard, JCB, UnionPay.
    static boolean startsLikeCard(DigitRun run) {
        var four = run.value(0, 4);
        return four == 9704 || four / 1000 >= 2 && four / 1000 <= 6;
    }

    static boolean isAllSame(DigitRun run, int count) {
        for (var i = 1; i < count; i++) {
            if (run.digit(i) != run.digit(0)) {
                return false;
            }
        }
        return true;
    }

    static int idDigits() {
        return ID_DIGITS;
    }

    private static boolean[] provinces() {
        var assigned = new boolean[1000];
        try (var source = NumberForms.class.getResourceAsStream(PROVINCES)) {
            if (source == null) {
                throw new IllegalStateException(PROVINCES + " is missing");
            }
            new String(source.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> assigned[Integer.parseInt(line.substring(0, 3))] = true);
            return assigned;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
