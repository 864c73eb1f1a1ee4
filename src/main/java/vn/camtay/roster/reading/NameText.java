package vn.camtay.roster.reading;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.camtay.shared.Folding;

/// A person's name out of a cell: kept as written, in NFC, without what cannot be seen.
public final class NameText {
    public static final int LONGEST = 100;

    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\ufffd\\ufffe\\uffff&&[^\\t\\n\\r]]");
    private static final Pattern FORMULA = Pattern.compile("\\s*([=@].*|[+\\-].*[(|!].*)", Pattern.DOTALL);
    /// With its marks: "không có" is nobody, "Khổng Cơ" is somebody.
    private static final Pattern NOBODY = Pattern.compile(
            "[^\\p{L}]*|(chưa|không|ko)( (có|rõ|bổ sung|cập nhật|đủ|cử|chọn|bầu|phân công|ai|người|được))*|(đang |còn"
                    + " )?(khuyết|trống|thiếu|bổ sung sau|cập nhật sau)|chua co|khong co|n/a|null|none|nan|x+|#.*");
    private static final Pattern TITLE =
            Pattern.compile("^(ong|ba|anh|chi|co|chu|d/c|dong chi|d c)[ :.]+(?=\\S+ \\S+)");
    private static final Pattern LIKE_A_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.\\-]*( \\p{Lu}[\\p{L}\\p{M}'’.\\-]*){1,6}");

    private NameText() {}

    public static boolean hasControlCharacters(String text) {
        return CONTROL.matcher(text).find();
    }

    public static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches();
    }

    public static boolean isNobody(String text) {
        return NOBODY.matcher(Folding.clean(text).toLowerCase(Locale.ROOT)).matches();
    }

    public static String clean(String text) {
        return Folding.clean(text).replaceFirst("^[-–•*+·]\\s*(?=\\p{L})", "");
    }

    static boolean looksLikeName(String text) {
        return LIKE_A_NAME.matcher(clean(text)).matches();
    }

    /// For finding likely duplicates: folded, without "Ông", "Bà".
    public static String key(String name) {
        var folded = Folding.fold(name)
                .replaceAll("[^a-z0-9 ]+", " ")
                .replaceAll(" +", " ")
                .strip();
        return TITLE.matcher(folded).replaceFirst("");
    }

    /// The same name by its letters and tones, wherever the tone is put; a name typed without any marks agrees with
    /// all.
    public static boolean agree(String one, String other) {
        var a = marks(one);
        var b = marks(other);
        return key(one).equals(key(other)) && (a.equals(b) || a.isEmpty() || b.isEmpty());
    }

    private static String marks(String name) {
        var apart = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return apart.codePoints()
                .filter(c -> Character.getType(c) == Character.NON_SPACING_MARK || c == 'đ')
                .boxed()
                .sorted(Comparator.naturalOrder())
                .map(Character::toString)
                .collect(joining());
    }
}
