package vn.camtay.studio.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.Hamlet;
import vn.camtay.place.HamletId;
import vn.camtay.studio.BriefId;
import vn.camtay.studio.Product;
import vn.camtay.studio.ProductId;
import vn.camtay.studio.brief.Brief;
import vn.camtay.studio.brief.ProductKind;
import vn.camtay.studio.check.Check;
import vn.camtay.studio.check.ProblemKind;
import vn.camtay.studio.progress.Board.Placed;
import vn.camtay.studio.progress.Failing.Seen;
import vn.camtay.studio.review.Stage;

class BoardTest {
    private static final CommuneCode COMMUNE = new CommuneCode("25303");
    private final Hamlet one = new Hamlet(COMMUNE, new HamletId(new UUID(5, 1)), "ấp 1");
    private final Hamlet two = new Hamlet(COMMUNE, new HamletId(new UUID(5, 2)), "ấp Sóc Lớn");
    private int count;

    private Placed placed(Hamlet hamlet, ProductKind kind, BoardState state) {
        var product = new Product(
                COMMUNE,
                new ProductId(new UUID(1, ++count)),
                hamlet.id(),
                new BriefId(new UUID(2, 1)),
                kind,
                Instant.EPOCH,
                new UUID(7, 1));
        return new Placed(product, state, Stage.WITH_GROUP);
    }

    @Test
    void counts_the_plans_three_of_every_group_and_the_one_that_came_furthest() {
        var board = Board.of(
                List.of(one, two),
                List.of(
                        placed(one, ProductKind.ARTICLE, BoardState.RELEASED),
                        placed(one, ProductKind.POSTER, BoardState.RELEASED),
                        placed(one, ProductKind.VIDEO_SCRIPT, BoardState.RELEASED),
                        placed(one, ProductKind.ARTICLE, BoardState.WRITING),
                        placed(two, ProductKind.ARTICLE, BoardState.MENDING),
                        placed(two, ProductKind.LOUDSPEAKER, BoardState.RELEASED)));
        assertThat(board.wanted()).isEqualTo(6);
        assertThat(board.complete()).isEqualTo(1);
        assertThat(board.count(BoardState.RELEASED)).isEqualTo(3);
        assertThat(board.rows().getLast().others()).isEqualTo(1);
        assertThat(board.rows().getLast().cells())
                .extracting(Board.Cell::state)
                .containsExactly(BoardState.MENDING, BoardState.NONE, BoardState.NONE);
        assertThat(board.counts().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(6);
    }

    @Test
    void the_most_frequent_mistake_comes_first_with_a_sentence_to_teach_from() {
        var check = Check.of(new Brief(ProductKind.POSTER, List.of("Lớp có 34 người học.")));
        var failing = Failing.of(
                List.of("Lớp có 35 người học. Mời bà con đến với lớp.", "Lớp có 36 người học. Mời bà con đến với lớp.")
                        .stream()
                        .map(text -> new Seen(text, check.read(text)))
                        .toList());
        assertThat(failing).isNotEmpty();
        assertThat(failing.getFirst().kind()).isEqualTo(ProblemKind.NUMBER);
        assertThat(failing.getFirst().products()).isEqualTo(2);
        assertThat(failing.getFirst().example()).isEqualTo("Lớp có 35 người học.");
    }

    @Test
    void a_leak_is_taught_from_without_leaking_again() {
        var check = Check.of(new Brief(ProductKind.POSTER, List.of("Lớp có 34 người học.")));
        var text = "Lớp có 34 người học. Ai bận thì gọi chị Lan số 0900 000 123 nhé bà con.";
        var failing = Failing.of(List.of(new Seen(text, check.read(text))));
        assertThat(failing).extracting(Failing::kind).contains(ProblemKind.PERSONAL_DATA);
        assertThat(failing.toString()).doesNotContain("0900");
    }
}
