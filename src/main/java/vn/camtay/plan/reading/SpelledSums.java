package vn.camtay.plan.reading;

import java.util.List;
import java.util.regex.Pattern;

/// Sums written in figures and again in words: "26.700.000 đồng (Hai mươi sáu triệu bảy trăm nghìn đồng)".
public final class SpelledSums {
    private static final Pattern IN_BRACKETS = Pattern.compile(
            "\\s*(?:đồng|đ|VNĐ|VND)?\\s*[,.;]?\\s*\\(?\\s*(?:viết\\s+)?(?:bằng\\s+chữ\\s*:?)?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// @param figures the sum as its figures say
    /// @param words the sum as its words say
    /// @param from where the words begin
    public record Wrong(String figures, String words, int from) {}

    private SpelledSums() {}

    /// Each sum whose words say another amount than its figures.
    public static List<Wrong> wrongIn(String text) {
        var found = Amounts.in(text).stream()
                .sorted(java.util.Comparator.comparingInt(Amounts.Found::from))
                .toList();
        var wrong = new java.util.ArrayList<Wrong>();
        for (var i = 1; i < found.size(); i++) {
            var figures = found.get(i - 1);
            var words = found.get(i);
            var isSpelled = Character.isDigit(text.charAt(figures.from()))
                    && Character.isLetter(text.charAt(words.from()))
                    && IN_BRACKETS
                            .matcher(text.substring(figures.to(), words.from()))
                            .matches();
            if (isSpelled && figures.value() != words.value()) {
                wrong.add(new Wrong(shown(figures.value()), shown(words.value()), words.from()));
            }
        }
        return wrong;
    }

    private static String shown(long value) {
        return String.format(java.util.Locale.ROOT, "%,d", value).replace(',', '.');
    }
}
