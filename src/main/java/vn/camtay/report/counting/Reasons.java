package vn.camtay.report.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import vn.camtay.attendance.Basis;
import vn.camtay.shared.Folding;

/// Why people came who were not on the list, counted. A reason given once may tell of one person's life, so paper
/// counts it among the others; the list on the screen has it.
///
/// @param shared reasons given more than once, the most frequent first
/// @param single how many reasons were given once only
public record Reasons(List<Reason> shared, int single) {
    public record Reason(String words, int substitutes, int walkIns) {
        public int all() {
            return substitutes + walkIns;
        }
    }

    public Reasons {
        shared = List.copyOf(shared);
    }

    /// Reasons that differ only in tone marks, case or spaces are one; it is written as it was first.
    public static Reasons of(Results results) {
        var counted = new LinkedHashMap<String, Reason>();
        Stream.of(What.SUBSTITUTED, What.BESIDE)
                .flatMap(what -> results.list(Asked.all(what)).stream())
                .flatMap(line -> line.visits().stream())
                .forEach(visit -> {
                    var substitute = visit.mark()
                            .map(mark -> mark.basis() instanceof Basis.Substitute)
                            .orElse(false);
                    var one = new Reason(visit.reason(), substitute ? 1 : 0, substitute ? 0 : 1);
                    counted.merge(Folding.fold(visit.reason()), one, Reasons::plus);
                });
        var all = new ArrayList<>(counted.values());
        all.sort(Comparator.comparing(Reason::all).reversed());
        return new Reasons(all.stream().filter(one -> one.all() > 1).toList(), (int)
                all.stream().filter(one -> one.all() == 1).count());
    }

    private static Reason plus(Reason a, Reason b) {
        return new Reason(a.words(), a.substitutes() + b.substitutes(), a.walkIns() + b.walkIns());
    }
}
