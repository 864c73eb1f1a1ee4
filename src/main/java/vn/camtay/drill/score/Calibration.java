package vn.camtay.drill.score;

import java.util.Collection;
import java.util.Optional;

/// Whether people are as often right as they are sure, over the answers that take a side.
///
/// @param brier mean square between sureness and outcome: 0 is perfect, 0.25 is what guessing gets
/// @param overSure mean sureness minus the share that was right: above 0 is surer than right
public record Calibration(int answers, double brier, double overSure) {
    public static Optional<Calibration> of(Collection<Judged> judged) {
        var sided = judged.stream().filter(Judged::takesSide).toList();
        if (sided.isEmpty()) {
            return Optional.empty();
        }
        var squares = 0.0;
        var over = 0.0;
        for (var one : sided) {
            var gap = one.sureness().chance() - (one.isRight() ? 1 : 0);
            squares += gap * gap;
            over += gap;
        }
        return Optional.of(new Calibration(sided.size(), squares / sided.size(), over / sided.size()));
    }
}
