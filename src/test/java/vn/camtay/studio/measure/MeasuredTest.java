package vn.camtay.studio.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.camtay.studio.brief.Brief;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.check.Check;
import vn.camtay.studio.check.ProblemKind;

class MeasuredTest {
    private static final Set<ProblemKind> NOT_OF_THE_FACTS =
            Set.of(ProblemKind.TOO_SHORT, ProblemKind.TOO_LONG, ProblemKind.PERSONAL_DATA);
    private static final double CAUGHT = 0.95;
    private static final double FALSELY_MARKED = 0.03;

    @Test
    void planted_errors_are_caught_and_clean_drafts_left_alone() {
        for (var measured : List.of(Measured.ofTuned(), Measured.ofHeldOut())) {
            assertThat(measured.caught()).as("%s", measured.missed()).isGreaterThanOrEqualTo(CAUGHT);
            assertThat(measured.falselyMarked()).as("%s", measured.marked()).isLessThanOrEqualTo(FALSELY_MARKED);
        }
    }

    /// A text that is its own brief states nothing new, in whatever form it is typed.
    @Test
    void a_text_is_grounded_in_itself() {
        for (var seed :
                Seeds.tuned().stream().filter(Seed.Clean.class::isInstance).toList()) {
            var facts = seed.text().lines().filter(line -> !line.isBlank()).toList();
            var check = Check.of(new Brief(ProductKind.ARTICLE, facts));
            for (var form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
                assertThat(check.read(Normalizer.normalize(seed.text(), form)).problems())
                        .as(seed.name())
                        .filteredOn(problem -> NOT_OF_THE_FACTS.stream().noneMatch(kind -> kind == problem.kind()))
                        .isEmpty();
            }
        }
    }

    @Test
    void the_set_is_large_enough_to_say_something() {
        var tuned = Measured.ofTuned();
        var heldOut = Measured.ofHeldOut();
        assertThat(tuned.planted() + heldOut.planted()).isGreaterThanOrEqualTo(60);
        assertThat(tuned.clean() + heldOut.clean()).isGreaterThanOrEqualTo(60);
        assertThat(tuned.byKind().keySet())
                .contains(
                        ProblemKind.NUMBER,
                        ProblemKind.DATE,
                        ProblemKind.NAME,
                        ProblemKind.PLACE,
                        ProblemKind.DOCUMENT_NUMBER,
                        ProblemKind.UNSUPPORTED_CLAIM,
                        ProblemKind.PERSONAL_DATA,
                        ProblemKind.TOO_SHORT,
                        ProblemKind.TOO_LONG);
    }

    /// The measure itself: what is missed counts as missed, what is marked for nothing as marked.
    @Test
    void a_miss_and_a_false_mark_are_told() {
        var brief = new Brief(ProductKind.POSTER, List.of("Lớp có 20 người."));
        var text = "Lớp có 30 người, mời bà con đến học";
        var measured = Measured.of(List.of(
                new Seed.Planted("right", brief, text, ProblemKind.NUMBER, 7, 9),
                new Seed.Planted("other kind", brief, text, ProblemKind.DATE, 7, 9),
                new Seed.Planted("other place", brief, text, ProblemKind.NUMBER, 18, 20),
                new Seed.Clean("clean", brief, text)));
        assertThat(measured.missed()).hasSize(2).noneMatch(line -> line.startsWith("right"));
        assertThat(measured.falselyMarked()).isEqualTo(1);
    }
}
