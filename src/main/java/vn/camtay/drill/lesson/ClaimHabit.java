package vn.camtay.drill.lesson;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.camtay.drill.claim.Claim;
import vn.camtay.drill.score.Counts;
import vn.camtay.drill.score.Cut;

/// How somebody deals with claims, scored as the drills are, and the habit itself: to look before passing on.
///
/// @param looked answers before which they opened at least one place to look
record ClaimHabit(Counts counts, int looked) {
    static ClaimHabit of(List<ClaimAnswer> answers) {
        return new ClaimHabit(
                Counts.of(answers.stream().map(ClaimAnswer::judged).toList(), Cut.STOPPED),
                (int) answers.stream().filter(answer -> answer.looks() > 0).count());
    }

    int answered() {
        return counts.items();
    }

    /// The claim met least so far, in an order of the person's own.
    static Claim next(List<Claim> claims, List<ClaimAnswer> answers, UUID person) {
        var met = new HashMap<String, Integer>();
        answers.forEach(answer -> met.merge(answer.claim(), 1, Integer::sum));
        return claims.stream()
                .min(Comparator.<Claim>comparingInt(
                                claim -> met.getOrDefault(claim.code().text(), 0))
                        .thenComparing(claim -> lot(person, claim)))
                .orElseThrow();
    }

    private static int lot(UUID person, Claim claim) {
        return new Random(person.getLeastSignificantBits() ^ claim.code().text().hashCode()).nextInt();
    }
}
