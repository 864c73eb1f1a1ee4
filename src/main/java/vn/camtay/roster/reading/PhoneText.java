package vn.camtay.roster.reading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.camtay.shared.Folding;

/// A Vietnamese mobile number out of whatever a cell holds.
///
/// @param digits ten of them, or null when there is no usable number
/// @param doubtful something was written that is no plain mobile number: unusable, two numbers, or a number of
///     before 2018 that was turned into its present form
public record PhoneText(@Nullable String digits, boolean doubtful) {
    private static final Pattern NOTHING = Pattern.compile(
            "[\\s.\\-_/0]*|(khong( co)?|chua( co)?|x|ko|k|no|none|null|n/a)( sdt| so| dt| dien thoai)?");
    private static final Pattern BETWEEN = Pattern.compile("[,;/|\\n&\\\\]|\\b(hoac|va)\\b|(?<=\\d{3}) - (?=\\+?\\d)");
    private static final Pattern EXPONENT = Pattern.compile("\\d[.,]?\\d*e\\+?\\d{1,2}");
    private static final Pattern MOBILE = Pattern.compile("0[35789]\\d{8}");
    private static final int SIGNIFICANT = 9;

    /// Eleven digits until 2018, ten since (Quyết định 798/QĐ-BTTTT of 2018).
    private static final Map<String, String> OLD_PREFIXES = Map.ofEntries(
            Map.entry("0162", "032"),
            Map.entry("0163", "033"),
            Map.entry("0164", "034"),
            Map.entry("0165", "035"),
            Map.entry("0166", "036"),
            Map.entry("0167", "037"),
            Map.entry("0168", "038"),
            Map.entry("0169", "039"),
            Map.entry("0120", "070"),
            Map.entry("0121", "079"),
            Map.entry("0122", "077"),
            Map.entry("0126", "076"),
            Map.entry("0128", "078"),
            Map.entry("0123", "083"),
            Map.entry("0124", "084"),
            Map.entry("0125", "085"),
            Map.entry("0127", "081"),
            Map.entry("0129", "082"),
            Map.entry("0186", "056"),
            Map.entry("0188", "058"),
            Map.entry("0199", "059"));

    static final PhoneText NONE = new PhoneText(null, false);

    public static PhoneText read(String cell) {
        var text = Folding.fold(Normalizer.normalize(cell, Normalizer.Form.NFKC).replace('\n', ';'));
        if (NOTHING.matcher(text).matches()) {
            return NONE;
        }
        var numbers = numbers(text);
        var usable = numbers.stream().filter(number -> number.digits != null).toList();
        if (usable.isEmpty()) {
            return new PhoneText(null, true);
        }
        var first = usable.getFirst();
        return new PhoneText(first.digits, first.doubtful || numbers.size() > 1);
    }

    private static List<PhoneText> numbers(String text) {
        var numbers = new ArrayList<PhoneText>();
        for (var piece : BETWEEN.split(text)) {
            var digits = digitsOf(piece.strip());
            if (digits.length() == 20 && digits.charAt(10) == '0') {
                numbers.add(number(digits.substring(0, 10)));
                numbers.add(number(digits.substring(10)));
            } else if (!piece.isBlank()) {
                numbers.add(number(digits));
            }
        }
        return numbers;
    }

    /// Only the digits, or nothing when letters stand among them: a letter O is not a zero.
    private static String digitsOf(String piece) {
        var text = piece.replaceFirst("^(sdt|dt|dtdd|so|tel|zalo|dien thoai|di dong|phone)\\b[\\s.:]*", "");
        if (EXPONENT.matcher(text).matches()) {
            var number = new BigDecimal(text.replace(',', '.'));
            return number.precision() >= SIGNIFICANT - 1 ? number.toBigInteger().toString() : "";
        }
        var bare = text.replaceFirst("^(\\d+)\\.0+$", "$1").replaceFirst("\\s*\\([^)\\d]*\\)$", "");
        return bare.matches("\\(?\\+?[\\d\\s.\\-()'`]+") ? bare.replaceAll("\\D", "") : "";
    }

    private static PhoneText number(String written) {
        var digits = written.replaceFirst("^(00)?84(?=0?\\d{9,10}$)", "0").replaceFirst("^00(?=\\d{9}$)", "0");
        var whole = digits.matches("[35789]\\d{8}") ? "0" + digits : digits;
        if (MOBILE.matcher(whole).matches()) {
            return new PhoneText(whole, false);
        }
        var old = whole.matches("1\\d{9}") ? "0" + whole : whole;
        var prefix = old.length() == 11 ? OLD_PREFIXES.get(old.substring(0, 4)) : null;
        return new PhoneText(prefix == null ? null : prefix + old.substring(4), true);
    }
}
