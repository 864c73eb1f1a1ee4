package vn.camtay.studio.poster.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;
import vn.camtay.studio.BriefId;
import vn.camtay.studio.Fact;
import vn.camtay.studio.FactSource;
import vn.camtay.studio.KeptBrief;
import vn.camtay.studio.KeptBrief.Wording;
import vn.camtay.studio.MadeWith;
import vn.camtay.studio.Version;
import vn.camtay.studio.poster.template.Templates;

class TypedTest {
    private static final UUID ID = new UUID(1, 1);

    private static Version version(String text, String layout) {
        return new Version(ID, 1, text, layout, MadeWith.HAND, Instant.EPOCH, ID);
    }

    private static KeptBrief brief(String... facts) {
        var kept = IntStream.range(0, facts.length)
                .mapToObj(at -> new Fact(new UUID(2, at), facts[at], FactSource.OBSERVED, "ấp", Instant.EPOCH, ID))
                .toList();
        return new KeptBrief(
                new CommuneCode("25303"), new BriefId(ID), new HamletId(ID), new Wording(ID, "Lớp", "", "", ""), kept);
    }

    @Test
    void words_of_another_template_are_carried_along() {
        var typed = Typed.of(Map.of("template", "tung-buoc", "slot.line4", "Bước bốn", "slot.headline", "Nộp hồ sơ"));
        var other = typed.with(Templates.ours().find("lop-hoc").orElseThrow());
        assertThat(other.word("line4")).isEqualTo("Bước bốn");
        assertThat(other.layout().words()).containsEntry("line4", "Bước bốn");
    }

    @Test
    void what_no_form_of_ours_sends_does_no_harm() {
        var typed =
                Typed.of(Map.of("template", "../x", "picture", "no id", "fact", "", "slot.headline", "a".repeat(9000)));
        assertThat(typed.template()).isEqualTo(Templates.ours().all().getFirst());
        assertThat(typed.picture()).isEmpty();
        assertThat(typed.letters("headline")).isEqualTo(400);
    }

    @Test
    void a_version_of_plain_text_opens_as_a_poster() {
        var typed = Typed.of(version("Lớp học của ấp\n\nNgày 27/12\n", ""), ID);
        assertThat(typed.word("headline")).isEqualTo("Lớp học của ấp");
        assertThat(typed.word("when")).isEqualTo("Ngày 27/12");
        assertThat(typed.base()).contains(ID);
    }

    @Test
    void filling_leaves_what_was_typed_and_repeats_no_number() {
        var brief = brief(
                "Lớp học diễn ra ngày 27/12/2025 tại nhà văn hóa ấp Sóc Lớn.",
                "Ai cần hỏi thì gọi 0900 000 123.",
                "Có 34 bà con đã ghi tên.");
        var typed = Typed.of(Map.of("template", "anh-tren", "slot.headline", "Tên của nhóm"));
        var filled = Filling.from(brief, typed);
        assertThat(filled.word("headline")).isEqualTo("Tên của nhóm");
        assertThat(filled.word("when")).contains("27/12/2025");
        assertThat(filled.word("ask")).contains("0900 000 123");
        assertThat(filled.word("line1")).isEqualTo("Có 34 bà con đã ghi tên.");
        assertThat(List.copyOf(filled.words().values())).doesNotHaveDuplicates();
        assertThat(Filling.from(brief(), typed).word("headline")).isEqualTo("Tên của nhóm");
        assertThat(Optional.of(filled.layout().template())).contains("anh-tren");
    }
}
