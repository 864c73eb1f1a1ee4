package vn.camtay.drill.sitting;

import java.util.Comparator;
import java.util.List;
import vn.camtay.drill.Answer;
import vn.camtay.drill.Sat;
import vn.camtay.drill.SittingKind;
import vn.camtay.drill.score.Counts;
import vn.camtay.drill.score.Cut;

/// How somebody did on a sheet of their own, told to them alone, once the sheet after the class is over.
public record OwnSheet(SittingKind kind, Counts counts) {
    static List<OwnSheet> of(List<Sat> sat) {
        var over = sat.stream()
                .filter(one -> one.isOver() && one.sitting().kind().isTest())
                .toList();
        if (over.stream().allMatch(one -> one.sitting().kind() == SittingKind.BEFORE)) {
            return List.of();
        }
        return over.stream()
                .sorted(Comparator.comparing(one -> one.sitting().kind()))
                .map(one -> new OwnSheet(
                        one.sitting().kind(),
                        Counts.of(one.answers().stream().map(Answer::judged).toList(), Cut.STOPPED)))
                .toList();
    }
}
