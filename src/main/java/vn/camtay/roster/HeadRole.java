package vn.camtay.roster;

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

    private HeadRole() {}

    static boolean is(String role) {
        var folded = Folding.fold(role).replaceAll("[^a-z0-9]+", " ").strip();
        return HEAD.matcher(BOARD_OF_SOMETHING.matcher(folded).replaceAll("").strip())
                .find();
    }
}
