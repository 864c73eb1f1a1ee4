package vn.camtay.studio.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camtay.studio.brief.Brief;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.check.Check;
import vn.camtay.studio.check.ProblemKind;
import vn.camtay.studio.desk.Marked.Piece;

class MarkedTest {
    private static final Check CHECK = Check.of(new Brief(ProductKind.POSTER, List.of("Lớp học có 267 người.")));

    @Test
    void marksThePlaceOfAProblemAndLosesNoLetter() {
        var text = "Mời bà con đến lớp\nLớp có 276 người, vui lắm, mời bà con cùng đến.\n";
        var marked = Marked.of(text, CHECK.read(text));
        assertThat(marked.checked().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.NUMBER));
        assertThat(marked.pieces())
                .filteredOn(piece -> piece.problem() == 1)
                .extracting(Piece::text)
                .first()
                .asString()
                .contains("276");
        assertThat(String.join("", marked.pieces().stream().map(Piece::text).toList()))
                .isEqualTo(text);
    }

    @Test
    void marksNoWholeTextAsOnePlace() {
        var text = "Mời bà con.";
        var marked = Marked.of(text, CHECK.read(text));
        assertThat(marked.checked().problems()).isNotEmpty();
        assertThat(marked.pieces()).containsExactly(new Piece(text, 0));
    }
}
