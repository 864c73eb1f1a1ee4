package vn.camtay.studio.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.camtay.studio.mention.Reading;

/// Every promise and benefit is one of which a fact speaks.
final class ClaimRule implements Rule {
    private final Set<Claims.Matter> grounded;

    ClaimRule(Grounds grounds) {
        this.grounded = Claims.matters().stream()
                .filter(matter -> grounds.facts().stream().map(Reading::passage).anyMatch(matter::isIn))
                .collect(Collectors.toSet());
    }

    @Override
    public List<Problem> problems(Draft draft) {
        var claims = Claims.in(draft.passage()).stream()
                .filter(claim -> !grounded.contains(claim.matter()))
                .sorted(Comparator.comparingInt(Claims.Claim::from).thenComparingInt(claim -> -claim.to()))
                .toList();
        var problems = new ArrayList<Problem>();
        for (var claim : whole(claims)) {
            problems.add(draft.problem(ProblemKind.UNSUPPORTED_CLAIM, claim.from(), claim.to(), message(draft, claim)));
        }
        return problems;
    }

    /// Claims that overlap are one: "được giảm", "giảm 50% lệ phí".
    private static List<Claims.Claim> whole(List<Claims.Claim> claims) {
        var whole = new ArrayList<Claims.Claim>();
        for (var claim : claims) {
            var before = whole.isEmpty() ? claim : whole.getLast();
            if (whole.isEmpty() || claim.from() >= before.to()) {
                whole.add(claim);
            } else if (claim.to() > before.to()) {
                whole.set(whole.size() - 1, new Claims.Claim(before.from(), claim.to(), before.matter()));
            }
        }
        return whole;
    }

    private static String message(Draft draft, Claims.Claim claim) {
        return claim.matter().reason() + ": \"" + draft.passage().quote(claim.from(), claim.to())
                + "\" chưa có căn cứ trong sự việc của đề bài. Hãy bỏ đi, hoặc thêm sự việc kèm nguồn.";
    }
}
