package vn.camtay.studio.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.camtay.studio.brief.ProductKind;

class ReleaseListTest {
    @Test
    void what_the_text_speaks_of_comes_first() {
        var asked = ReleaseList.ours().of(ProductKind.POSTER, "Tuổi trẻ hướng về Hoàng Sa");
        assertThat(asked.getFirst().item().id()).isEqualTo("map");
        assertThat(asked.getFirst().raised()).isTrue();
        assertThat(asked).anyMatch(one -> one.item().id().equals("flag") && !one.raised());
    }

    @Test
    void each_kind_is_asked_what_concerns_it() {
        assertThat(ReleaseList.ours().of(ProductKind.LOUDSPEAKER, ""))
                .extracting(one -> one.item().id())
                .contains("approved", "leaders", "label")
                .doesNotContain("words", "faces");
    }

    @Test
    void every_question_says_what_to_do_and_where_it_is_from() {
        assertThat(ReleaseList.ours().of(ProductKind.POSTER, ""))
                .allMatch(one -> one.item().question().endsWith("?")
                        && !one.item().remedy().isBlank()
                        && !one.item().source().isBlank());
    }
}
