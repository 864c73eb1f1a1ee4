package vn.camtay.studio.desk;

import java.util.ArrayList;
import java.util.List;
import vn.camtay.studio.check.Checked;
import vn.camtay.studio.check.Problem;

/// A text in pieces, those marked that want another look.
///
/// @param checked what was seen of it
public record Marked(Checked checked, List<Piece> pieces) {
    public Marked {
        pieces = List.copyOf(pieces);
    }

    /// @param problem the number of its problem, from 1; 0 for what is as it should be
    public record Piece(String text, int problem) {}

    /// Where two problems share a place, the first is marked; both are told below.
    public static Marked of(String text, Checked checked) {
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var number = 1; number <= checked.problems().size(); number++) {
            var problem = checked.problems().get(number - 1);
            if (problem.start() >= at && !isWhole(problem, text)) {
                pieces.add(new Piece(text.substring(at, problem.start()), 0));
                pieces.add(new Piece(text.substring(problem.start(), problem.end()), number));
                at = problem.end();
            }
        }
        pieces.add(new Piece(text.substring(at), 0));
        pieces.removeIf(piece -> piece.text().isEmpty());
        return new Marked(checked, pieces);
    }

    private static boolean isWhole(Problem problem, String text) {
        return problem.start() == 0 && problem.end() == text.length();
    }
}
