package vn.camtay.roster;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.camtay.shared.Folding;

/// Tells by the wording of a role who heads a hamlet: "Trưởng ấp", "Bí thư chi bộ kiêm trưởng thôn", not "Phó trưởng
/// ấp".
final class HeadRole {
    private static final String KIND = "(ap|thon|khu pho|kp|khom|buon|bon|ban|lang|xom|soc|phum|khoi pho|to dan pho)";
    private static final Pattern HEAD = Pattern.compile(
            "(?<!pho )\\b(truong " + KIND + "|" + KIND + " truong)\\b" + "|(?<!pho )\\btruong ban dieu hanh\\b");
    /// "Trưởng bản" folded is "trưởng ban", of which every hamlet has several.
    private static final Pattern BOARD_OF_SOMETHING = Pattern.compile("\\btruong ban (?!dieu hanh)");

    private static final String WRITTEN =
            "(ấp|thôn|khu phố|kp|khóm|buôn|bon|bản|làng|xóm|sóc|phum|khối phố|tổ dân phố)";
    private static final Pattern FIRST = Pattern.compile("(?iU)\\btrưởng(?=\\s+(" + WRITTEN + "|ban điều hành)\\b)");
    private static final Pattern LAST = Pattern.compile("(?iU)\\b" + WRITTEN + "\\s+trưởng\\b");

    private HeadRole() {}

    static boolean is(String role) {
        var folded = Folding.fold(role).replaceAll("[^a-z0-9]+", " ").strip();
        return HEAD.matcher(BOARD_OF_SOMETHING.matcher(folded).replaceAll("").strip())
                .find();
    }

    /// "Trưởng ấp" gives "Phó trưởng ấp", "Bí thư kiêm ấp trưởng" gives "Bí thư kiêm ấp phó".
    static String deputyOf(String role) {
        var second = LAST.matcher(FIRST.matcher(role).replaceAll("phó trưởng")).replaceAll("$1 phó");
        var written = second.isEmpty() ? "" : second.substring(0, 1).toUpperCase(Locale.ROOT) + second.substring(1);
        return is(written) ? "Phó trưởng" : written;
    }
}
