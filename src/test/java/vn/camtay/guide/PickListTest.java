package vn.camtay.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.camtay.access.OfficeOnDatabase.CLERK;
import static vn.camtay.access.OfficeOnDatabase.COMMUNE;
import static vn.camtay.access.OfficeOnDatabase.ELSEWHERE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.access.OfficeOnDatabase;
import vn.camtay.guide.PickOutcome.Full;
import vn.camtay.guide.PickOutcome.Kept;
import vn.camtay.guide.PickOutcome.NoteTooLong;
import vn.camtay.shared.NotFound;
import vn.camtay.store.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PickListTest {
    private final OfficeOnDatabase office;
    private final Guide guide;
    private final PickList picks;

    PickListTest(TestDatabase database) {
        office =
                new OfficeOnDatabase(database, Versions.class, Picks.class, Guide.class, Writing.class, PickList.class);
        guide = office.bean(Guide.class);
        picks = office.bean(PickList.class);
    }

    @Test
    void the_list_keeps_choice_order_and_notes_for_its_commune_alone() {
        put("1.001193", "");
        put("otp-old-sim", "Hỏi anh Sáu ở quầy 2.");
        put("2.000815", "");
        picks.raise(COMMUNE, new ArticleId("2.000815"));
        picks.raise(COMMUNE, new ArticleId("1.001193"));
        assertThat(listed()).containsExactly("1.001193", "2.000815", "otp-old-sim");
        assertThat(guide.listPicks(COMMUNE).getLast().note()).isEqualTo("Hỏi anh Sáu ở quầy 2.");
        assertThat(guide.listPicks(ELSEWHERE)).isEmpty();
        assertThat(office.audited("guide.picked")).isEqualTo(3);
    }

    @Test
    void a_note_is_changed_where_it_stands() {
        put("1.001193", "");
        put("2.000815", "");
        assertThat(put("1.001193", "Buổi sáng thôi.")).isEqualTo(new Kept());
        assertThat(listed()).containsExactly("1.001193", "2.000815");
        assertThat(guide.listPicks(COMMUNE).getFirst().note()).isEqualTo("Buổi sáng thôi.");
        assertThat(put("1.001193", "a".repeat(301))).isEqualTo(new NoteTooLong());
        assertThat(guide.listPicks(COMMUNE).getFirst().note()).isEqualTo("Buổi sáng thôi.");
    }

    @Test
    void what_is_removed_is_gone_and_can_come_back_at_the_end() {
        put("1.001193", "");
        put("2.000815", "");
        picks.remove(COMMUNE, new ArticleId("1.001193"), CLERK);
        assertThat(listed()).containsExactly("2.000815");
        put("1.001193", "");
        assertThat(listed()).containsExactly("2.000815", "1.001193");
    }

    @Test
    void a_full_list_takes_no_more_but_still_changes_notes() {
        guide.shelf(COMMUNE).all().stream()
                .limit(PickList.LONGEST)
                .forEach(article -> put(article.id().value(), ""));
        assertThat(put("otp-old-sim", "")).isEqualTo(new Full());
        assertThat(listed()).hasSize(PickList.LONGEST).doesNotContain("otp-old-sim");
        assertThat(put(listed().getFirst(), "Còn sửa được.")).isEqualTo(new Kept());
    }

    @Test
    void what_is_no_article_is_not_found() {
        assertThatThrownBy(() -> put("9.999999", "")).isInstanceOf(NotFound.class);
    }

    private PickOutcome put(String id, String note) {
        return picks.put(COMMUNE, new ArticleId(id), note, CLERK);
    }

    private List<String> listed() {
        return guide.listPicks(COMMUNE).stream()
                .map(pick -> pick.article().id().value())
                .toList();
    }
}
