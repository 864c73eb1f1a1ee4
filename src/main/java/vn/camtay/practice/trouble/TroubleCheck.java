package vn.camtay.practice.trouble;

import java.util.HashSet;
import vn.camtay.practice.content.Entry;
import vn.camtay.practice.content.Problem.Kind;
import vn.camtay.practice.trouble.Trouble.Verdict;

/// What must hold for a trouble: there is a right way out and something to learn from the others, and after the right
/// way nothing is lost for good.
final class TroubleCheck {
    private static final int FEWEST_WRONG = 2;
    private static final int MOST_MOVES = 5;

    private TroubleCheck() {}

    static void check(Trouble trouble, Entry entry) {
        if (trouble.symptom().isEmpty()) {
            entry.wrong("symptom", Kind.MISSING, "");
        }
        moves(trouble, entry);
        if (!isMended(trouble)) {
            entry.wrong("harm", Kind.NOT_MENDED, trouble.id());
        }
        var isScam = trouble.kind() == Trouble.Kind.SCAM;
        if (isScam && count(trouble, Verdict.FALL) == 0) {
            entry.wrong("moves", Kind.NO_FALL, trouble.id());
        }
        if (!isScam && count(trouble, Verdict.FALL) > 0) {
            entry.wrong("moves", Kind.FALL_WITHOUT_SCAM, trouble.id());
        }
    }

    private static void moves(Trouble trouble, Entry entry) {
        var right = count(trouble, Verdict.RIGHT);
        if (right == 0) {
            entry.wrong("moves", Kind.NO_RIGHT_MOVE, trouble.id());
        }
        if (trouble.moves().size() - right < FEWEST_WRONG) {
            entry.wrong("moves", Kind.NO_WRONG_MOVE, trouble.id());
        }
        if (trouble.moves().size() > MOST_MOVES) {
            entry.wrong("moves", Kind.OUT_OF_BOUNDS, String.valueOf(MOST_MOVES));
        }
        var ids = new HashSet<String>();
        trouble.moves().stream()
                .filter(move -> !ids.add(move.id()))
                .forEach(move -> entry.wrong("moves", Kind.TWICE, move.id()));
    }

    private static long count(Trouble trouble, Verdict verdict) {
        return trouble.moves().stream()
                .filter(move -> move.verdict() == verdict)
                .count();
    }

    /// Money that the portal does not see is the one harm that the resident cannot mend by going on.
    private static boolean isMended(Trouble trouble) {
        if (trouble.moves().stream().anyMatch(move -> move.then() == Effect.MONEY_TAKEN)) {
            return false;
        }
        return trouble.harm() != Effect.MONEY_TAKEN
                || (!trouble.silent()
                        && trouble.moves().stream()
                                .filter(move -> move.verdict() == Verdict.RIGHT)
                                .allMatch(move -> move.then() == Effect.MONEY_FOUND));
    }
}
