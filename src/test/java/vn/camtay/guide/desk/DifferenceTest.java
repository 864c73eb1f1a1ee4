package vn.camtay.guide.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.camtay.guide.ArticleText;
import vn.camtay.guide.Kind;

class DifferenceTest {
    @Test
    void lines_that_went_and_came_are_told_part_by_part() {
        assertThat(Difference.between(error("Một\nHai", "Xã"), error("Hai\nBa", "Xã"), Kind.ERROR))
                .containsExactly(new Difference("guide.topic.do", List.of("Một"), List.of("Ba")));
    }

    @Test
    void a_change_of_order_alone_is_told_too() {
        assertThat(Difference.between(error("Một\nHai", ""), error("Hai\nMột", ""), Kind.ERROR))
                .containsExactly(new Difference("guide.topic.do", List.of(), List.of()));
    }

    @Test
    void nothing_is_told_where_nothing_differs() {
        assertThat(Difference.between(error("Một", "Xã"), error("Một", "Xã"), Kind.ERROR))
                .isEmpty();
    }

    private static ArticleText error(String remedy, String basis) {
        return new ArticleText("T", "L", "", "", "", "", "", "", "", "", remedy, "", "", basis);
    }
}
