package vn.camtay.drill.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.camtay.drill.content.Problem;
import vn.camtay.drill.content.TextCheck;
import vn.camtay.drill.content.TextCheck.Allowed;

/// What must hold for every claim, ours or an editor's, before anybody sees it.
public final class ClaimChecks {
    private static final int WHERE = 60;
    private static final int TEXT = 320;
    private static final int PICTURE = 200;
    private static final int FINDS = 220;
    private static final int WHY = 340;
    private static final int SOURCE = 160;
    private static final int MOST_LOOKS = 4;

    private ClaimChecks() {}

    /// Nothing when the claim may be used.
    public static List<Problem> problems(Claim claim) {
        var problems = new ArrayList<Problem>();
        var texts = new TextCheck(claim.code().text(), problems);
        var allowed = claim.holds() ? Allowed.LISTED : Allowed.RESERVED;
        texts.check("where", claim.where(), WHERE, allowed);
        texts.check("text", claim.text(), TEXT, allowed);
        claim.picture().ifPresent(picture -> texts.check("picture", picture, PICTURE, allowed));
        texts.check("why", claim.why(), WHY, Allowed.BOTH);
        looks(claim, texts);
        texts.check("source", claim.source().citation(), SOURCE, Allowed.BOTH);
        return List.copyOf(problems);
    }

    private static void looks(Claim claim, TextCheck texts) {
        if (claim.looks().isEmpty()) {
            texts.add("looks", Problem.Kind.MISSING, "");
        }
        if (claim.looks().size() > MOST_LOOKS) {
            texts.add("looks", Problem.Kind.TOO_MANY, String.valueOf(MOST_LOOKS));
        }
        var asked = new HashSet<Question>();
        for (var look : claim.looks()) {
            var at = "looks." + look.question();
            texts.check(at, look.finds(), FINDS, Allowed.BOTH);
            if (!asked.add(look.question())) {
                texts.add(at, Problem.Kind.TWICE, "");
            }
        }
    }
}
