package vn.camtay.roster.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.camtay.shared.Folding;

/// The groups people are called from, in the words lists use for them.
public final class GroupWords {
    public static final String BOARD = "board";
    public static final String TEAM = "team";
    public static final String OTHER = "other";

    private static final Pattern TEAM_WORDS =
            Pattern.compile("cong nghe so|\\bt?cnsc?d?\\b|\\bto cn\\b|\\bto cns|chuyen doi so cong dong");
    private static final Pattern BOARD_WORDS = Pattern.compile(
            "ban dieu hanh|\\bbdh|\\bban d ?h\\b|ban nhan dan (ap|thon|khu pho)|ban quan ly (ap|thon|khu pho)");
    private static final Pattern TEAM_ROLES = Pattern.compile("^to (truong|pho|vien)|^(pho|truong) to|^thanh vien");
    private static final Pattern BOARD_ROLES = Pattern.compile(
            "(truong|pho) (ap|thon|khu pho|khom|buon|ban|lang|soc)|^(ap|thon) (truong|pho)|bi thu|mat tran|mttq"
                    + "|tuyen truyen|doan vien|chi (hoi|doan)|chi hoi truong|cong an vien|thon doi|ap doi");

    private GroupWords() {}

    /// `board` or `team` when the text names one of them.
    public static Optional<String> known(String text) {
        var folded = Folding.fold(text).replaceAll("[^a-z0-9]+", " ").strip();
        if (BOARD_WORDS.matcher(folded).find()) {
            return Optional.of(BOARD);
        }
        return TEAM_WORDS.matcher(folded).find() ? Optional.of(TEAM) : Optional.empty();
    }

    public static boolean namesBoth(String text) {
        var folded = Folding.fold(text);
        return BOARD_WORDS.matcher(folded).find() && TEAM_WORDS.matcher(folded).find();
    }

    /// The group a text stands for: a known one, or a word made from its letters before any bracket.
    public static String wordOf(String text) {
        return known(text).orElseGet(() -> {
            var head = Folding.fold(text).replaceAll("[(:].*", "").replaceAll("[^a-z0-9]+", "-");
            var word = head.replaceAll("^-+|-+$", "");
            return word.isEmpty() ? OTHER : word.substring(0, Math.min(40, word.length()));
        });
    }

    /// The group a post belongs to, when the list names no groups: hamlet heads are the board, team leaders the team.
    public static Optional<String> ofRole(String role) {
        var known = known(role);
        var folded = Folding.fold(role);
        if (known.isPresent()) {
            return known;
        }
        if (BOARD_ROLES.matcher(folded).find()) {
            return Optional.of(BOARD);
        }
        return TEAM_ROLES.matcher(folded).find() ? Optional.of(TEAM) : Optional.empty();
    }
}
